/** One side of a table: its codes and how they add up. */
export type Dimension = {
  readonly name: string;
  readonly codes: readonly string[];
  /**
   * Every known sum, as places in `codes`: a total is the sum of its parts. The same codes may
   * be grouped in several ways, so a code may be a total or a part more than once.
   */
  readonly sums: readonly DimensionSum[];
};

export type DimensionSum = { readonly total: number; readonly parts: readonly number[] };

/**
 * What a reader gets to see of one cell. A hidden cell has no field from which its count could be
 * read; `absent` means that this cell stands in no table at all, so that it need not be protected.
 */
export type PublishedCell =
  | { readonly kind: "known"; readonly amount: number }
  | { readonly kind: "nil" }
  | { readonly kind: "suppressed"; readonly reason: SuppressionReason }
  | { readonly kind: "absent" };

/** `primary`: unsafe by itself; `secondary`: hidden to protect others; `unstated`: not told. */
export type SuppressionReason = "primary" | "secondary" | "unstated";

/**
 * Everything published about one subject: a cell for every combination of codes, the last
 * dimension running fastest. Linked tables are one such table with absent cells.
 */
export type PublishedTable = {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly PublishedCell[];
};
