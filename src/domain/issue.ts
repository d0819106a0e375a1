/** Something a reader should know about the data. `code` is also the key of its text. */
export type Issue = {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly where: { readonly file: string; readonly row?: number; readonly column?: string };
  /** Filled into the text; always plain text, never markup. */
  readonly values?: Readonly<Record<string, string | number>>;
};
