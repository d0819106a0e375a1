import type { IsoDate } from "#domain/iso-date.ts";

/** What a fetched file says of itself, beside the data. */
export type RemoteOrigin = {
  readonly title: string;
  readonly publisher: string;
  /** The address asked, for the reader; not every page of it. */
  readonly url: string;
  readonly licence: string;
  /** One Dutch sentence. */
  readonly processing: string;
};

/** What came of one fetch, as a file that takes the same road as a file of the user. */
export type RemoteFile = {
  /** File name with extension. */
  readonly name: string;
  readonly text: string;
  /** Areas, terrains or rows in it. */
  readonly records: number;
  /** Day that the content is about; `undefined` when it has none. */
  readonly about: IsoDate | undefined;
  readonly origin: RemoteOrigin;
};
