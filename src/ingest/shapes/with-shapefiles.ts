import { zipSync } from "fflate";
import type { NamedBytes } from "../named-bytes.ts";

const parts = /\.(shp|dbf|prj|cpg|shx|sbn|sbx|qix|qpj|qmd)$/i;

/**
 * Files with the loose parts of each shapefile put together into one archive, as they would have been
 * sent; a part without its .shp, such as a .dbf by itself, stays a file of its own.
 */
export function withShapefiles(files: readonly NamedBytes[]): readonly NamedBytes[] {
  const baseOf = (name: string) => name.replace(parts, "").toLowerCase();
  const bases = new Set(
    files.filter(({ name }) => /\.shp$/i.test(name)).map(({ name }) => baseOf(name)),
  );
  const belongs = ({ name }: NamedBytes) => parts.test(name) && bases.has(baseOf(name));
  const together = [...bases].flatMap((base) => {
    const own = files.filter((file) => belongs(file) && baseOf(file.name) === base);
    const [first] = own.filter(({ name }) => /\.shp$/i.test(name));
    if (!first || own.length === 1) return own;
    const members = own.map(({ name, bytes }) => [name, new Uint8Array(bytes)] as const);
    // Stored, not packed: it is unpacked at once.
    const archive = zipSync(Object.fromEntries(members), { level: 0 });
    return [{ name: first.name, bytes: archive.buffer as ArrayBuffer }];
  });
  return [...files.filter((file) => !belongs(file)), ...together];
}
