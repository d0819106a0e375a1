/** How much a file may ask of the reader's computer before it is refused with a sentence. */
export type Limits = {
  /** Bytes of one file. */
  readonly bytes: number;
  /** Bytes that the members of an archive may be together once unpacked. */
  readonly unpacked: number;
  /** How many times its own bytes an archive may become beyond 50 MB; tables become some ten times. */
  readonly growth: number;
  /** Files in one archive. */
  readonly members: number;
  /** Elements of XML in a workbook; a cell with a figure is two. */
  readonly elements: number;
  /** Values in a JSON text: numbers, words, lists and objects. */
  readonly values: number;
  /** Columns of one table. */
  readonly columns: number;
  /** Reference dates of one series: forty years of months are 480. */
  readonly days: number;
  /** Braces and brackets within each other in JSON. */
  readonly depth: number;
  /** Remarks of one kind about one file; the rest is counted. */
  readonly remarks: number;
  /** Own indicators that one file may add to the menu. */
  readonly indicators: number;
  /** Series of figures at once; which of them add up to others is sought among all of them. */
  readonly series: number;
};

export const defaultLimits: Limits = {
  bytes: 300_000_000,
  unpacked: 400_000_000,
  growth: 100,
  members: 1_000,
  elements: 8_000_000,
  values: 10_000_000,
  columns: 5_000,
  days: 5_000,
  depth: 64,
  remarks: 20,
  indicators: 12,
  series: 100,
};

/** Bytes that may come out of an archive of any size: little enough to be read at once. */
const freely = 50_000_000;

/** The bytes up to `most` that may come out of an archive of this size. */
export const mostUnpacked = (packed: number, most: number, { growth }: Pick<Limits, "growth">) =>
  Math.min(most, Math.max(freely, growth * packed));
