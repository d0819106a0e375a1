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

const amounts: readonly (readonly [RegExp, Unit])[] = [
  [/maand|month/, "months"],
  [/hectare|\bha\b/, "hectares"],
  [/huishouden|household/, "households"],
  [/(vakantie|recreatie)(woning|verblij|huis)|holiday home/, "homes"],
  [/woning|dwelling|\bhomes\b/, "dwellings"],
  [/parken|parks/, "parks"],
  [/personen|inwoners|bewoners|mannen|vrouwen|mensen|\bjaar\b|people|bevolking/, "people"],
];

/** Words with which a figure is in no number of what it names. */
const relative =
  /gemiddeld|dichtheid|mediaan|average|density|grootte|prijs|\bper\b|\bkm|\bm2\b|\beuro/;

const found = (words: readonly (readonly [RegExp, Unit])[], text: string) =>
  words.find(([shape]) => shape.test(text))?.[1];

/** In what a column is expressed; `number` where the atlas has no word for it. */
export function unitOf({ label, bracket }: HeaderWords): Unit {
  const rate = found(rates, `${label} ${bracket}`);
  if (rate) return rate;
  const written = found(amounts, bracket);
  if (written) return written;
  return relative.test(`${label} ${bracket}`) ? "number" : (found(amounts, label) ?? "number");
}

const periods = new Set(
  `jaar maand week dag kwartaal uur jaren year month day januari februari maart april mei juni juli
  augustus september oktober november december gemeente regio provincie`.split(/\s+/),
);

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
  const said = /(?:%|\w*(?:percent|procent|aandeel|promille)\w*|‰) (?:van|of) (.+)$/.exec(
    text,
  )?.[1];
  return said?.replace(/^(?:de|het|alle|the|all) /, "").trim();
}

function perOf(text: string): string | undefined {
  const said = /\bper (?:1(?:0{0,2}|0{0,2}[ .]?000) )?(\p{L}.*)$/u.exec(text)?.[1]?.trim();
  return said && !periods.has(said.split(" ")[0] ?? "") ? said : undefined;
}

const intensities: ReadonlySet<Unit> = new Set([
  "percent",
  "percentagePoints",
  "perThousand",
  "perTenThousand",
  "perThousandOther",
  "perTenThousandOther",
  "months",
]);

/** Whether a column can be added up, judged by its unit and its words. */
export function formOf(unit: Unit, words: string): Indicator["form"] {
  const share = /gemiddeld|dichtheid|\bper\b|index|score|cijfer|mediaan|average|density/;
  return intensities.has(unit) || share.test(words) ? "intensity" : "amount";
}
