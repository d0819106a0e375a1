/** A file as it was handed over. */
export type NamedBytes = { readonly name: string; readonly bytes: ArrayBuffer };
