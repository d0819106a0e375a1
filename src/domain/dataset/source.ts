import type { IsoDate } from "../iso-date.ts";

/** Where figures or shapes come from, as it is shown under each of them. */
export type Source = {
  readonly id: string;
  /** What it is, in Dutch as published or as the file name. */
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** Day of publication, or of loading for an own file. */
  readonly date: IsoDate | undefined;
  readonly licence: string;
  /** What we did with it, one Dutch sentence. */
  readonly processing: string;
  /** `embedded` ships with the app, `file` was chosen by the user, `fetched` came from a public service. */
  readonly origin: "embedded" | "file" | "fetched";
  /** The series of registrations it belongs to, `Definition.edition`; `undefined` when not known. */
  readonly edition?: string;
  readonly kind: "boundaries" | "counts" | "parks" | "facts" | "population" | "indicator";
  /** Rows, areas or parks in it. */
  readonly size: number;
};
