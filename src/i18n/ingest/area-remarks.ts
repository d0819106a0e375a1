import { defineTexts } from "../texts.ts";

/** Remarks about the areas that rows are about. */
export const areaRemarks = defineTexts(
  {
    noAreas:
      "{file} heeft geen kolom met gemeenten. Verwacht wordt een kolom met codes (zoals GM1680) of namen (zoals Aa en Hunze).",
    noAreaInRow: "{file}, rij {row}: er staan cijfers, maar geen gemeente. De rij doet niet mee.",
    unknownArea:
      "{file}, rij {row}: “{found}” is geen gemeente in de geladen indeling. Misschien is zij opgeheven. De rij doet niet mee.",
    lapsedBlank:
      "{count} {count|rij|rijen} in {file} zonder cijfers {count|is|zijn} overgeslagen, zoals opgeheven gemeenten en voetnoten.",
    doubtfulName:
      "{file}, rij {row}: “{found}” is niet zeker. Bedoelt u {proposal}? Verbeter de naam of geef de code; de rij doet nu niet mee.",
    codeNameDisagree:
      "{file}, rij {row}: code en naam horen bij verschillende gemeenten ({byCode} en {byName}). De rij doet niet mee.",
    otherLevels:
      "{count} {count|rij|rijen} in {file} {count|gaat|gaan} over andere gebieden dan gemeenten, zoals wijken of regio’s, en {count|is|zijn} overgeslagen.",
    totalRow: "{count} {count|totaalrij|totaalrijen} in {file} {count|is|zijn} overgeslagen.",
  },
  {
    noAreas:
      "{file} has no column with municipalities. A column with codes (such as GM1680) or names (such as Aa en Hunze) is expected.",
    noAreaInRow: "{file}, row {row}: there are figures, but no municipality. The row is left out.",
    unknownArea:
      "{file}, row {row}: “{found}” is not a municipality in the loaded division. It may have been dissolved. The row is left out.",
    lapsedBlank:
      "{count} {count|row|rows} in {file} without figures {count|was|were} skipped, such as dissolved municipalities and footnotes.",
    doubtfulName:
      "{file}, row {row}: “{found}” is not certain. Do you mean {proposal}? Correct the name or give the code; the row is left out now.",
    codeNameDisagree:
      "{file}, row {row}: code and name belong to different municipalities ({byCode} and {byName}). The row is left out.",
    otherLevels:
      "{count} {count|row|rows} in {file} {count|is|are} about areas other than municipalities, such as districts or regions, and {count|was|were} skipped.",
    totalRow: "{count} {count|row|rows} with a total in {file} {count|was|were} skipped.",
  },
);
