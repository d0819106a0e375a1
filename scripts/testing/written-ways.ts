type Cell = string | number | null;

/** The same registrations with their headers in different shapes; numbers are counts of people. */
export const shapes = {
  wide: [
    ["gemeentecode", "inschrijvingen, geënquêteerd, 2024-01-01", "inschrijvingen 2024-07-01"],
    ["GM0001", 1100, 1210],
    ["GM0002", 200, "190*"],
  ],
  long: [
    ["Gemeente", "Peildatum", "Aantal ingeschrevenen, geënquêteerd", "Status"],
    ["Noordwest", "2024-01-01", 1100, "definitief"],
    ["Noordwest", "2024-07-01", 1210, "definitief"],
    ["Noordoost", "2024-01-01", 200, "definitief"],
    ["Noordoost", "2024-07-01", 190, "voorlopig"],
  ],
  "title-and-footer": [
    ["Inschrijvingen op vakantieparken per gemeente, geënquêteerd", null, null, null],
    [null, null, null, null],
    ["Gemeentecode", "Gemeente", "1 januari 2024", "1 juli 2024"],
    ["GM0001", "Noordwest (gemeente)", 1100, 1210],
    ["GM0002", "NOORDOOST", 200, "190*"],
    [null, null, null, null],
    ["Bron: eigen telling", null, null, null],
  ],
  "two-headers": [
    [null, null, "Aantal inschrijvingen, geënquêteerd", null],
    ["GM_CODE", "Gemeentenaam", "2024MM01", "2024MM07"],
    ["0001", "Noordwest", 1100, 1210],
    ["0002", "Noordoost", 200, "190*"],
  ],
  "per-month": [
    ["gemeentecode", "maand", "aantal ingeschrevenen, geënquêteerd"],
    ["GM0001", "januari 2024", 1100],
    ["GM0001", "2024-07", 1210],
    ["GM0002", "jan 2024", 200],
    ["GM0002", "juli 2024*", 190],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly Cell[])[]>>;

const delimiters = { semicolon: ";", comma: ",", tab: "\t", pipe: "|" } as const;
const lineEnds = { lf: "\n", crlf: "\r\n", cr: "\r" } as const;
/** What stands before the decimals; the other sign then stands before the hundreds. */
const decimals = { "decimal-comma": ".", "decimal-point": "," } as const;

/** How a text becomes bytes, by the name of the encoding. */
export const encodings = {
  "utf-8": (text: string) => new TextEncoder().encode(text),
  "utf-8-mark": (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  "utf-16le-mark": (text: string) => wide(`\ufeff${text}`, true),
  "utf-16be-mark": (text: string) => wide(`\ufeff${text}`, false),
  "utf-16le": (text: string) => wide(text, true),
  "windows-1252": (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
} as const;

function wide(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

const keysOf = <Key extends string>(from: Readonly<Record<Key, unknown>>) =>
  Object.keys(from) as Key[];

/** Every way in which a text may be written, one list for each of its choices. */
export const ways = {
  shape: keysOf(shapes),
  encoding: keysOf(encodings),
  delimiter: keysOf(delimiters),
  decimal: keysOf(decimals),
  lineEnd: keysOf(lineEnds),
};
export type Way = { readonly [Choice in keyof typeof ways]: (typeof ways)[Choice][number] };

/** The name of the file that is written so. */
export const nameOf = ({ shape, encoding, delimiter, decimal, lineEnd }: Way): string =>
  `${[shape, encoding, delimiter, decimal, lineEnd].join("_")}.csv`;

/** A table as text, not yet encoded. */
export function textOf({ shape, delimiter, decimal, lineEnd }: Way): string {
  const sign = delimiters[delimiter];
  const write = (cell: Cell) => {
    const text =
      typeof cell === "number"
        ? String(cell).replace(/(?<=\d)(?=\d{3}$)/, decimals[decimal])
        : (cell ?? "");
    return text.includes(sign) ? `"${text}"` : text;
  };
  return shapes[shape].map((row) => row.map(write).join(sign)).join(lineEnds[lineEnd]);
}

/** As few ways as this finds in which every two choices meet. */
export function pairwise(choices: typeof ways): readonly Way[] {
  const names = keysOf(choices);
  const pairsOf = (way: Way) =>
    names.flatMap((one, at) =>
      names.slice(at + 1).map((other) => `${one} ${way[one]} ${other} ${way[other]}`),
    );
  let all: Partial<Way>[] = [{}];
  for (const name of names)
    all = all.flatMap((way) => choices[name].map((each) => ({ ...way, [name]: each })));
  const every = all as Way[];
  const open = new Set(every.flatMap(pairsOf));
  const chosen: Way[] = [];
  while (open.size > 0) {
    const gain = (way: Way) => pairsOf(way).filter((pair) => open.has(pair)).length;
    const best = every.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const pair of pairsOf(best)) open.delete(pair);
    chosen.push(best);
  }
  return chosen;
}
