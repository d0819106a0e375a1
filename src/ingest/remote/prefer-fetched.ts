import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { type FetchedFile, readFetchedIndex } from "./fetched-index.ts";
import { markFetched } from "./mark-fetched.ts";
import { remoteIssue } from "./remote-issue.ts";

/** A file as bytes, from wherever it came. */
export type NamedBytes = { readonly name: string; readonly bytes: ArrayBuffer };

export type PreferPorts = {
  /** A file below `data/fetched/`; `undefined` when it is not there. */
  readonly load: (path: string) => Promise<ArrayBuffer | undefined>;
  /** The road that a file of the user takes. */
  readonly add: (dataset: Dataset, files: readonly NamedBytes[]) => Promise<Result<Dataset, Issue>>;
};

/**
 * The dataset with what `npm run data:fetch` brought in, each file added by itself: one that is
 * refused leaves the others, with a remark. The same dataset when nothing was fetched.
 */
export async function preferFetched(
  dataset: Dataset,
  { load, add }: PreferPorts,
): Promise<Dataset> {
  const index = await load("index.json");
  let current = dataset;
  for (const file of index ? readIndex(index) : []) {
    const bytes = await load(file.path);
    const name = baseName(file);
    const added = bytes && (await add(current, [{ name, bytes }]));
    if (added?.ok) {
      current = markFetched(current, added.value, file);
    } else {
      const remark = remoteIssue("keptRefused", file.origin.url, { name });
      current = { ...current, issues: [...current.issues, remark] };
    }
  }
  return current;
}

function readIndex(bytes: ArrayBuffer): readonly FetchedFile[] {
  try {
    return readFetchedIndex(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // A development server answers with its page where there is no index.
    return [];
  }
}

function baseName({ path }: FetchedFile): string {
  return path.slice(path.indexOf("/") + 1);
}
