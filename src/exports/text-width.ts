import widths from "./fira-widths.json" with { type: "json" };

export type Weight = 400 | 600;

/** Advance of a sign that the table does not know: wide, so that a line is rather too short than too long. */
const unknown = 0.7;

const tables: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  400: tableOf(widths.regular),
  600: tableOf(widths.semibold),
};

/** Width in pixels of a text in Fira Sans; measured in Chromium without kerning, which only narrows. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = tables[weight];
  let ems = 0;
  for (const sign of text) ems += table.get(sign) ?? unknown;
  return ems * size;
}

/** The file lists the signs of each advance, in thousandths of an em. */
function tableOf(byWidth: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(byWidth).flatMap(([advance, signs]) =>
      [...signs].map((sign): [string, number] => [sign, Number(advance) / 1000]),
    ),
  );
}
