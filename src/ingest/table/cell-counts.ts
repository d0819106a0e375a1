import type { CellStatus } from "#domain/delivery/file-verdict.ts";
import type { Value } from "#domain/value/value.ts";
import type { NumberFormat } from "./read-number.ts";

/** What was found in the cells of the figures of a table. */
export type CellCounts = {
  readonly statuses: Record<CellStatus, number>;
  /** How often each sign stands in place of a figure, as written. */
  readonly symbols: Map<string, number>;
  /** Figures about an area and day of which another one says something else. */
  duplicates: number;
  /** How each column of figures is written. */
  readonly formats: ReadonlyMap<number, NumberFormat>;
};

export const createCounts = (formats: CellCounts["formats"]): CellCounts => ({
  statuses: { known: 0, provisional: 0, nil: 0, suppressed: 0, missing: 0, unread: 0 },
  symbols: new Map(),
  duplicates: 0,
  formats,
});

/** Under which count a value falls. A range is known between its limits. */
export function cellStatus(value: Value): CellStatus {
  switch (value.kind) {
    case "known":
    case "range":
      return value.status === "provisional" ? "provisional" : "known";
    case "nil":
      return "nil";
    case "suppressed":
      return "suppressed";
    case "missing":
    case "notApplicable":
      return "missing";
  }
}
