import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { NamedBytes } from "./named-bytes.ts";

/** The dataset in which sources read from a fetched file say from which host, with the address. */
export function fetchedFrom(
  dataset: Dataset,
  files: readonly Pick<NamedBytes, "name" | "address">[],
): Dataset {
  const fetched = files.filter(({ address }) => address !== undefined);
  if (fetched.length === 0) return dataset;
  const sources = [...dataset.sources].map(([id, source]): readonly [string, Source] => {
    const file = fetched.find(({ name }) => isOf(name, source.title));
    if (source.origin !== "file" || !file?.address) return [id, source];
    return [id, { ...source, publisher: new URL(file.address).host, url: file.address }];
  });
  return { ...dataset, sources: new Map(sources) };
}

/** A table is named after its file, with the sheet or the file within it behind. */
const isOf = (name: string, title: string) => title === name || title.startsWith(`${name} › `);
