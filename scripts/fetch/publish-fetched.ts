import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type FetchedFile, readFetchedIndex } from "#ingest/remote/fetched-index.ts";

/** What the app adds when it starts, in this order; provinces are dissolved from municipalities. */
const used = ["boundaries", "population", "parks", "osm"];

/**
 * Copies what was fetched to `public/data/fetched/` with an index of it, so that the app prefers it.
 * Without anything fetched the index is empty, so that asking for it is never an error.
 * A file that is not the one its `source.json` describes is left out.
 */
export async function publishFetched(root = "."): Promise<readonly FetchedFile[]> {
  const from = join(root, "data/fetched");
  const to = join(root, "public/data/fetched");
  const fresh = `${to}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const files: FetchedFile[] = [];
  const present = new Set(await readdir(from).catch(() => []));
  // Terrains of the Kadaster and of OpenStreetMap are the same places: together they would count twice.
  const wanted = used.filter((part) => part !== "osm" || !present.has("parks"));
  for (const part of wanted.filter((name) => present.has(name))) {
    const entry = await readSource(join(from, part), part);
    if (!entry) continue;
    await mkdir(join(fresh, part));
    await copyFile(join(from, entry.path), join(fresh, entry.path));
    files.push(entry);
  }
  await writeFile(join(fresh, "index.json"), `${JSON.stringify({ files: files.map(flat) })}\n`);
  await rm(to, { recursive: true, force: true });
  await rename(fresh, to);
  return files;
}

function flat({ origin, ...file }: FetchedFile) {
  return { ...file, ...origin };
}

async function readSource(folder: string, part: string): Promise<FetchedFile | undefined> {
  try {
    const source = JSON.parse(await readFile(join(folder, "source.json"), "utf8"));
    const bytes = await readFile(join(folder, String(source.file)));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (sha256 !== source.sha256) return undefined;
    return readFetchedIndex({ files: [{ ...source, path: `${part}/${source.file}` }] })[0];
  } catch {
    return undefined;
  }
}
