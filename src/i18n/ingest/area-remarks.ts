import { defineTexts } from "../texts.ts";

/** Remarks about the areas that rows are about. */
export const areaRemarks = defineTexts(
  {
    noAreas:
      "{file} heeft geen kolom met gemeenten. Verwacht wordt een kolom met codes (zoals GM1680) of namen (zoals Aa en Hunze).",
    noAreaInRow:
      "{file}, rij {row}: er staan cijfers, maar geen gemeente. De rij doet niet mee; vul een code of een naam in.",
    unknownArea:
      "{file}, rij {row}: “{found}” is geen gemeente in de geladen indeling, en ook geen die sinds 2010 is opgeheven. De rij doet niet mee; kijk de code en de naam na.",
    lapsedBlank:
      "{count} {count|rij|rijen} in {file} zonder cijfers {count|is|zijn} overgeslagen, zoals opgeheven gemeenten en voetnoten.",
    carried:
      "{file}: {area} vervangt {count} {count|gemeente|gemeenten} van vóór de herindeling: {names}. De cijfers zijn overgenomen, bij een fusie opgeteld.",
    partAbsent:
      "{file}: {area} heeft geen cijfer, want van een deel ervan staat er geen ({names}). Vul die gemeente aan, of laad cijfers in de nieuwe indeling.",
    splitArea:
      "{file}: {area} is opgeheven en verdeeld over {names}. Hoeveel waarheen ging is niet bekend, dus wordt er niets verdeeld en {count|heeft die gemeente|hebben die gemeenten} geen cijfer van vóór de herindeling. Laad cijfers in de nieuwe indeling.",
    notAddable:
      "{file}: {area} heeft geen cijfer. Percentages en gemiddelden van {names} kunnen niet worden opgeteld. Laad aantallen, of cijfers in de nieuwe indeling.",
    mixedDivision:
      "{file}: er staan op één dag cijfers van vóór en van na een herindeling: van {area} en van {names}. De cijfers van {names} doen niet mee. Laat één van beide weg.",
    laterArea:
      "{file}: {area} bestaat nog niet in de geladen gemeentegrenzen. De cijfers doen niet mee; laad nieuwere grenzen.",
    doubtfulName:
      "{file}, rij {row}: “{found}” is niet zeker. Bedoelt u {proposal}? Verbeter de naam of geef de code; de rij doet nu niet mee.",
    codeNameDisagree:
      "{file}, rij {row}: code en naam horen bij verschillende gemeenten ({byCode} en {byName}). De rij doet niet mee; verbeter een van beide.",
    otherLevels:
      "{count} {count|rij|rijen} in {file} {count|gaat|gaan} over andere gebieden dan gemeenten, zoals wijken of regio’s, en {count|is|zijn} overgeslagen.",
    totalRow: "{count} {count|totaalrij|totaalrijen} in {file} {count|is|zijn} overgeslagen.",
  },
  {
    noAreas:
      "{file} has no column with municipalities. A column with codes (such as GM1680) or names (such as Aa en Hunze) is expected.",
    noAreaInRow:
      "{file}, row {row}: there are figures, but no municipality. The row is left out; fill in a code or a name.",
    unknownArea:
      "{file}, row {row}: “{found}” is not a municipality in the loaded division, nor one dissolved since 2010. The row is left out; check its code and name.",
    lapsedBlank:
      "{count} {count|row|rows} in {file} without figures {count|was|were} skipped, such as dissolved municipalities and footnotes.",
    carried:
      "{file}: {area} replaces {count} {count|municipality|municipalities} of before the reorganisation: {names}. Their figures were carried over, added up in a merger.",
    partAbsent:
      "{file}: {area} has no figure, for a part of it has none here ({names}). Add that municipality, or load figures of the new division.",
    splitArea:
      "{file}: {area} was dissolved and split between {names}. How many went where is not known, so nothing is divided and {count|it has|they have} no figure of before the reorganisation. Load figures of the new division.",
    notAddable:
      "{file}: {area} has no figure. Percentages and averages of {names} cannot be added up. Load counts, or figures of the new division.",
    mixedDivision:
      "{file}: on one day there are figures of before and of after a reorganisation: of {area} and of {names}. Those of {names} are left out. Leave out either of the two.",
    laterArea:
      "{file}: {area} is not there yet in the loaded municipal boundaries. Its figures are left out; load newer boundaries.",
    doubtfulName:
      "{file}, row {row}: “{found}” is not certain. Do you mean {proposal}? Correct the name or give the code; the row is left out now.",
    codeNameDisagree:
      "{file}, row {row}: code and name belong to different municipalities ({byCode} and {byName}). The row is left out; correct either of the two.",
    otherLevels:
      "{count} {count|row|rows} in {file} {count|is|are} about areas other than municipalities, such as districts or regions, and {count|was|were} skipped.",
    totalRow: "{count} {count|row|rows} with a total in {file} {count|was|were} skipped.",
  },
);
