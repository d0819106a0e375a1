/** How much a file may ask of the reader's computer before it is refused with a sentence. */
export type Limits = {
  /** Bytes of one file. */
  readonly bytes: number;
  /** Bytes that the members of an archive may be together once unpacked. */
  readonly unpacked: number;
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
};

export const defaultLimits: Limits = {
  bytes: 300_000_000,
  unpacked: 400_000_000,
  members: 2_000,
  elements: 8_000_000,
  values: 10_000_000,
  columns: 5_000,
  days: 5_000,
  depth: 64,
  remarks: 20,
  indicators: 12,
};
