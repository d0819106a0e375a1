/** How numbers are written in one column. */
export type NumberFormat = {
  readonly decimal: "," | "." | undefined;
  readonly group: "," | "." | undefined;
};

/** The way a column is written, or why it cannot be told; records count from 0. */
export type NumberReading =
  | { readonly kind: "format"; readonly format: NumberFormat; readonly guessed: boolean }
  | { readonly kind: "mixed"; readonly comma: number; readonly point: number };

/** What else may decide when a column alone does not. */
export type NumberHints = {
  /** True for counts: `1.234` can only be a thousand and more. */
  readonly whole: boolean;
  /** The decimal sign of another column of the same table. */
  readonly decimal: "," | "." | undefined;
  /** The language of the table, judged by its delimiter. */
  readonly dutch: boolean;
};

type Signs = {
  /** First record with certain use of the sign as decimal, as thousands, or either. */
  decimal: number | undefined;
  group: number | undefined;
  either: number | undefined;
};

/** Decides over the whole column, never per cell, what point and comma mean. */
export function numberReading(cells: Iterable<string>, hints: NumberHints): NumberReading {
  const comma: Signs = { decimal: undefined, group: undefined, either: undefined };
  const point: Signs = { decimal: undefined, group: undefined, either: undefined };
  let record = 0;
  for (const cell of cells) {
    if (cell.includes(",") || cell.includes(".")) note(cell, record, { comma, point });
    record += 1;
  }
  const clash = contradiction(comma, point);
  if (clash) return { kind: "mixed", ...clash };
  if (comma.decimal !== undefined) return sure({ decimal: ",", group: "." });
  if (point.decimal !== undefined) return sure({ decimal: ".", group: "," });
  if (point.group !== undefined) return sure({ decimal: ",", group: "." });
  if (comma.group !== undefined) return sure({ decimal: ".", group: "," });
  if (point.either === undefined && comma.either === undefined)
    return sure({ decimal: hints.decimal, group: undefined });
  return undecided(point.either !== undefined ? "." : ",", hints);
}

function undecided(sign: "," | ".", hints: NumberHints): NumberReading {
  const opposite = sign === "." ? "," : ".";
  const thousands: NumberFormat = { decimal: opposite, group: sign };
  const decimals: NumberFormat = { decimal: sign, group: opposite };
  if (hints.whole) return sure(thousands);
  if (hints.decimal) return sure(hints.decimal === sign ? decimals : thousands);
  const usual = hints.dutch === (sign === ",") ? decimals : thousands;
  return { kind: "format", format: usual, guessed: true };
}

const sure = (format: NumberFormat): NumberReading => ({ kind: "format", format, guessed: false });

function note(cell: string, record: number, signs: { comma: Signs; point: Signs }): void {
  const text = bare(cell);
  if (!/^[+-]?[.,]*\d[\d.,]*$/.test(text)) return;
  const lastComma = text.lastIndexOf(",");
  const lastPoint = text.lastIndexOf(".");
  if (lastComma >= 0 && lastPoint >= 0) {
    const [decimal, group] =
      lastComma > lastPoint ? [signs.comma, signs.point] : [signs.point, signs.comma];
    decimal.decimal ??= record;
    group.group ??= record;
    return;
  }
  const sign = lastComma >= 0 ? "," : ".";
  const noted = sign === "," ? signs.comma : signs.point;
  if (text.indexOf(sign) !== text.lastIndexOf(sign)) noted.group ??= record;
  else if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) noted.either ??= record;
  else noted.decimal ??= record;
}

function contradiction(comma: Signs, point: Signs): { comma: number; point: number } | undefined {
  if (comma.decimal !== undefined && point.decimal !== undefined)
    return { comma: comma.decimal, point: point.decimal };
  if (comma.group !== undefined && point.group !== undefined)
    return { comma: comma.group, point: point.group };
  for (const [one, same] of [
    [comma, "comma"],
    [point, "point"],
  ] as const) {
    if (one.decimal !== undefined && one.group !== undefined)
      return same === "comma"
        ? { comma: one.decimal, point: one.group }
        : { comma: one.group, point: one.decimal };
  }
  const certain = [comma.decimal, comma.group, point.decimal, point.group];
  if (certain.every((each) => each === undefined))
    if (comma.either !== undefined && point.either !== undefined)
      return { comma: comma.either, point: point.either };
  return undefined;
}

/** Without the spaces that group thousands and the percent sign. */
function bare(cell: string): string {
  const text = cell.trim();
  return (text.endsWith("%") ? text.slice(0, -1).trimEnd() : text)
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, "")
    .replace("\u2212", "-");
}

/** Whether a text is written as a figure, however points and commas are meant in it. */
export const isFigure = (text: string) => /^[+\-\u2212]?[.,\s]*\d[\d.,\s]*%?\**$/.test(text);

/** Whether a figure is written with a percent sign. */
export const isShare = (cell: string) => /^[-+]?\d.*%\**$/.test(cell.trim());

/** The number in a cell, or `undefined` when it is not written as the column is. */
export function readNumber(cell: string, { decimal, group }: NumberFormat): number | undefined {
  if (/^\d{1,15}$/.test(cell)) return Number(cell);
  let text = bare(cell);
  if (group) {
    const whole = decimal ? (text.split(decimal)[0] ?? "") : text;
    if (whole.includes(group) && !new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+$`).test(whole))
      return undefined;
    text = whole.replaceAll(group, "") + text.slice(whole.length);
  }
  if (decimal === ",") text = text.replace(",", ".");
  return /^[+-]?(\d{1,15}(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
}
