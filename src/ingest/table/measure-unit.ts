import type { Indicator, Unit } from "#domain/indicator/indicator.ts";

/** A header in small letters without signs, and the text in brackets behind it. */
export type HeaderWords = { readonly label: string; readonly bracket: string };

const shareWords = /%|percent|procent(?!punt)|aandeel|promille|‰/;
const inhabitants = "(?:inwoners?|inhabitants?)";
/** `per 1 000`, and not of something else than inhabitants. */
const per = (amount: string) => new RegExp(`\\bper ${amount}\\b`);
const perOfInhabitants = (amount: string) => new RegExp(`\\bper ${amount} ${inhabitants}\\b`);
const thousand = "1[ .]?000";
const tenThousand = "10[ .]?000";

const rates: readonly (readonly [RegExp, Unit])[] = [
  [/%|percent|procent(?!punt)|aandeel/, "percent"],
  [perOfInhabitants(thousand), "perThousand"],
  [perOfInhabitants(tenThousand), "perTenThousand"],
  [per(thousand), "perThousandOther"],
  [/promille|‰/, "perThousandOther"],
  [per(tenThousand), "perTenThousandOther"],
];

const people = /personen|inwoners|bewoners|mannen|vrouwen|mensen|\bjaar\b|people|bevolking/;
/** Words that mostly mean people; whoever loads them may say that they do not. */
const groups =
  /jongeren|ouderen|kinderen|studenten|leerlingen|migranten|zoekers|zoekenden|eigenaren|huurders|starters|urgenten|alleenstaanden|werknemers|vluchtelingen|statushouders|clienten|gedetineerden|daklo|thuislo/;

const amounts: readonly (readonly [RegExp, Unit])[] = [
  [people, "people"],
  [groups, "number"],
  [/huishouden|gezinnen|household|families/, "households"],
  [/(?:\bin )?\b(?:maanden|months)\b/, "months"],
  [/hectare|\bha\b/, "hectares"],
  [
    /(?:vakantie|recreatie)(?:woning(?:en)?|verblij(?:f|ven)|huis|huizen|huisjes)\b|holiday homes?\b/,
    "homes",
  ],
  [/woning(?:en|voorraad|bouw|tekort)?\b|dwellings?\b|\bhomes\b/, "dwellings"],
  [/parken\b|\bparks\b/, "parks"],
];

/** After one of these comes where or what for somebody is counted, not what is counted. */
const preposition =
  /\b(?:in|op|van|voor|met|per|uit|bij|naar|zonder|aan|of|at|on|from|for|with|by)\b/;

/**
 * What a text counts: the first that it names. "Bulgaren op vakantieparken" are no parks; who they are
 * the atlas cannot know, so that it takes them for people.
 */
function countedIn(text: string): Unit | undefined {
  const [first] = amounts
    .map(([shape, unit]) => ({ unit, at: text.search(shape) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  if (!first) return undefined;
  if (["people", "number", "households"].includes(first.unit)) return first.unit;
  return preposition.test(text.slice(0, first.at)) ? undefined : first.unit;
}

/** What a figure may be said per: of anything else, as "per gemeente", it is a count by that. */
const perThing =
  /\bper (?:1(?:0{0,2}|0{0,2}[ .]?000) )?((?:inwoner|persoon|personen|hoofd|huishouden|woning|pand|adres|verblijf|kind|leerling|baan|banen|werknemer|bedrijf|bedrijven|auto|bed|nacht|km|m2|m3|ha\b|hectare|vierkante|are\b|inhabitant|person|people|capita|household|dwelling|home|job|sq|hectare).*)$/;

/** Words of a figure that is no number of what it names. */
const average = /gemiddeld|dichtheid|mediaan|average|density|median/;

/** Words with which a figure is in no number of what it names. */
const notIn = /grootte|prijs|\bkm|\bm2\b|\beuro/;

const isRelative = (words: string) => average.test(words) || perThing.test(words);

/** In what a column is expressed; `number` where the atlas has no word for it. */
export function unitOf({ label, bracket }: HeaderWords): Unit {
  const rate = rates.find(([shape]) => shape.test(`${label} ${bracket}`))?.[1];
  if (rate) return rate;
  const written = countedIn(bracket);
  if (written) return written;
  const words = `${label} ${bracket}`;
  const other = notIn.test(words) || isRelative(label) || isRelative(bracket);
  return other ? "number" : (countedIn(label) ?? "number");
}

/**
 * What a share or a rate is of, in the words of its header: of `% van de woningen` it is "woningen".
 * `undefined` where the header does not say.
 */
export function denominatorOf({ label, bracket }: HeaderWords): string | undefined {
  for (const text of [bracket, label]) {
    const said = shareOf(text) ?? perOf(text);
    if (said) return said;
  }
  return undefined;
}

function shareOf(text: string): string | undefined {
  if (!shareWords.test(text)) return undefined;
  const said = /(?:%|percent|percentage|procent|aandeel|promille|‰) (?:van|of) (.+)$/.exec(
    text,
  )?.[1];
  return said?.replace(/^(?:de|het|alle|the|all) /, "").trim();
}

const perOf = (text: string) => perThing.exec(text)?.[1]?.trim();

const intensities: ReadonlySet<Unit> = new Set([
  "percent",
  "percentagePoints",
  "perThousand",
  "perTenThousand",
  "perThousandOther",
  "perTenThousandOther",
  "months",
]);

/** A mark given, which only its own word tells from a count of who got it. */
const mark = /\b(?:\w*index|\w*score|\w*cijfer)\b/;

/**
 * Whether a column can be added up, judged by its unit and its words. In doubt it can, for only what
 * can be added up may be a count of people that is too small to be shown.
 */
export function formOf(unit: Unit, { label, bracket }: HeaderWords): Indicator["form"] {
  if (intensities.has(unit) || isRelative(label) || isRelative(bracket)) return "intensity";
  return unit === "number" && mark.test(label) ? "intensity" : "amount";
}
