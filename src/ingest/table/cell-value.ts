import type { SymbolMeaning } from "#domain/delivery/file-verdict.ts";
import { missing, type Status, type Value } from "#domain/value/value.ts";
import { type NumberFormat, readNumber } from "./read-number.ts";
import { type CellSymbol, readSymbol } from "./read-symbol.ts";

/** How the cells of a column are to be taken. */
export type CellKind = {
  readonly format: NumberFormat;
  /** Counts of people, for which the threshold holds. */
  readonly protect: boolean;
  /** Counts of anything: no fractions, nothing below 0. */
  readonly whole: boolean;
  /** What its user said that a sign means, by the sign as written. */
  readonly symbols?: ReadonlyMap<string, SymbolMeaning>;
  /** What the figures are multiplied by. */
  readonly factor: number;
};

export type CellFault = "numberNotRead" | "negativeCount" | "notWhole";

export type CellReading =
  | { readonly value: Value; readonly symbol?: string }
  | { readonly fault: CellFault }
  /** A blank cell: there is no figure, and nothing to remark. */
  | undefined;

/**
 * The value in a cell, exactly as it is written: protecting comes after all files are read. A sign
 * becomes the reason that there is no figure.
 */
export function cellValue(cell: string, kind: CellKind, status: Status): CellReading {
  const chosen = kind.symbols?.get(cell.trim());
  if (chosen) return { value: chosenValue(chosen, kind, status), symbol: cell.trim() };
  const symbol = readSymbol(cell);
  if (symbol?.kind === "blank") return undefined;
  if (symbol) return { value: symbolValue(symbol, kind, status), symbol: cell.trim() };
  const starred = /(?<!\*)\*+$/.exec(cell.trim());
  const written = starred ? cell.trim().slice(0, starred.index).trim() : cell;
  const read = readNumber(written, kind.format);
  if (read === undefined) return { fault: "numberNotRead" };
  const amount = kind.factor === 1 ? read : Number((read * kind.factor).toPrecision(15));
  if (kind.whole && amount < 0) return { fault: "negativeCount" };
  if (kind.whole && !Number.isInteger(amount)) return { fault: "notWhole" };
  const own: Status = starred ? "provisional" : status;
  if (kind.factor !== 1)
    return { value: { kind: "known", amount, status: own, margin: marginOf(written, kind) } };
  return kind.whole && amount === 0
    ? { value: { kind: "nil", status: own } }
    : { value: { kind: "known", amount, status: own, margin: 0 } };
}

function chosenValue(meaning: SymbolMeaning, kind: CellKind, status: Status): Value {
  switch (meaning) {
    case "suppressed":
      return symbolValue({ kind: "confidential" }, kind, status);
    case "unknown":
      return missing("unknown");
    case "nil":
      return { kind: "nil", status };
    case "impossible":
      return { kind: "notApplicable" };
  }
}

/** Half of the last digit that is written, in thousands where the figures are. */
function marginOf(written: string, { format, factor }: CellKind): number {
  const decimals = format.decimal ? (written.trim().split(format.decimal)[1]?.length ?? 0) : 0;
  return Number((factor / 10 ** decimals / 2).toPrecision(6));
}

function symbolValue(
  symbol: Exclude<CellSymbol, { kind: "blank" }>,
  { protect }: CellKind,
  status: Status,
): Value {
  switch (symbol.kind) {
    case "unknown":
      return missing("unknown");
    case "notApplicable":
      return { kind: "notApplicable" };
    case "confidential":
      // Only for counts of people is it known what a hidden figure stays under.
      return protect ? suppliedHidden(undefined, status) : missing("notPublished");
    case "below":
      return suppliedHidden(symbol.amount - 1, status);
    case "range":
      return { kind: "range", low: symbol.low, high: symbol.high, status };
  }
}

/** What a supplier hid himself: under his own threshold when he told it. */
const suppliedHidden = (high: number | undefined, status: Status): Value => ({
  kind: "suppressed",
  cause: "primary",
  low: 0,
  high,
  status,
});
