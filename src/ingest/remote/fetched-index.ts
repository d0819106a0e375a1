import { type IsoDate, parseIsoDate } from "#domain/iso-date.ts";
import { listField, numberField, textField } from "./json-shape.ts";
import type { RemoteOrigin } from "./remote-file.ts";

/** A fetched file that the app adds when it starts. */
export type FetchedFile = {
  /** Path below the folder of the index. */
  readonly path: string;
  readonly records: number;
  /** Day of the fetch. */
  readonly date: IsoDate;
  readonly origin: RemoteOrigin;
};

/** The index beside the fetched files; entries that cannot be read are left out. */
export function readFetchedIndex(json: unknown): readonly FetchedFile[] {
  return (listField(json, "files") ?? []).flatMap((entry) => {
    const path = textField(entry, "path");
    const date = parseIsoDate(textField(entry, "date") ?? "");
    // No path may lead out of the folder, nor to another host.
    if (!path || !date || !/^[a-z0-9]+\/[a-z0-9_.-]+$/i.test(path)) return [];
    const text = (name: string) => textField(entry, name) ?? "";
    const origin = {
      title: text("title") || path,
      publisher: text("publisher"),
      url: text("url"),
      licence: text("licence"),
      processing: text("processing"),
    };
    return [{ path, records: numberField(entry, "records") ?? 0, date, origin }];
  });
}
