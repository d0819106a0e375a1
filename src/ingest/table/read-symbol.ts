/** A cell that is no number but a sign with a meaning. */
export type CellSymbol =
  | { readonly kind: "blank" }
  | { readonly kind: "unknown" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "confidential" }
  /** Fewer than so many. */
  | { readonly kind: "below"; readonly amount: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number };

const words: Readonly<
  Record<string, CellSymbol["kind"] & ("unknown" | "notApplicable" | "confidential")>
> = {
  ".": "unknown",
  "..": "unknown",
  "-": "unknown",
  "–": "unknown",
  "?": "unknown",
  "n.b.": "unknown",
  "n.b": "unknown",
  nb: "unknown",
  "n/b": "unknown",
  onbekend: "unknown",
  unknown: "unknown",
  na: "unknown",
  "n/a": "unknown",
  "#n/a": "unknown",
  "#n/b": "unknown",
  nan: "unknown",
  null: "unknown",
  "n.v.t.": "notApplicable",
  "n.v.t": "notApplicable",
  nvt: "notApplicable",
  x: "confidential",
  "*": "confidential",
  "**": "confidential",
  geheim: "confidential",
  vertrouwelijk: "confidential",
  confidential: "confidential",
  onderdrukt: "confidential",
};

/**
 * The meaning of a sign as Statistics Netherlands and municipalities write it; `undefined` for
 * anything else. A sign is never 0: a dash, which some use for nil, is read as unknown.
 */
export function readSymbol(cell: string): CellSymbol | undefined {
  const text = cell.trim().toLowerCase();
  if (text === "") return { kind: "blank" };
  if (Object.hasOwn(words, text)) {
    const kind = words[text];
    return kind && { kind };
  }
  const below = /^(?:<\s*|minder dan |fewer than |less than )(\d{1,6})$/.exec(text);
  if (below?.[1]) return { kind: "below", amount: Number(below[1]) };
  const most = /^(?:<=|≤)\s*(\d{1,6})$/.exec(text);
  if (most?.[1]) return { kind: "below", amount: Number(most[1]) + 1 };
  const range = /^(\d{1,6})\s*(?:-|–|t\/m|tot en met)\s*(\d{1,6})$/.exec(text);
  if (range?.[1] && range[2] && Number(range[1]) < Number(range[2]))
    return { kind: "range", low: Number(range[1]), high: Number(range[2]) };
  return undefined;
}
