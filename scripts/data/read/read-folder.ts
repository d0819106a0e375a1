import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "#domain/dataset/source.ts";

/** A source as it stands in `source.json`; the rest is filled in when it is packed. */
export type DescribedSource = Omit<Source, "origin" | "size" | "date"> & {
  readonly date?: Source["date"];
};

/** A folder of `data/`: its files, and where they come from. */
export type SourceFolder = {
  readonly sources: readonly DescribedSource[];
  /** The text of a file of the folder. @throws Error when it is not there */
  readonly file: (name: string) => string;
};

/**
 * Opens a folder of `data/`.
 *
 * @throws Error when it has no `source.json`, or a file that is not the one of which that gives the checksum
 */
export function readFolder(folder: string): SourceFolder {
  const about = JSON.parse(readFileSync(join(folder, "source.json"), "utf8")) as {
    readonly sources: readonly DescribedSource[];
    readonly files: Readonly<Record<string, string>>;
  };
  const names = readdirSync(folder).filter((name) => name !== "source.json");
  const files = new Map(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      if (about.files[name] !== sha256) {
        throw new Error(`${folder}/source.json gives another sha256 for ${name} than ${sha256}`);
      }
      return [name, bytes.toString("utf8")];
    }),
  );
  return {
    sources: about.sources,
    file: (name) => {
      const text = files.get(name);
      if (text === undefined) throw new Error(`${folder} has no ${name}`);
      return text;
    },
  };
}
