import { measureSizes } from "../app/measure-sizes.ts";
import type { BenchRow } from "./bench-row.ts";

/** What a first visit downloads, compressed; needs a build in `dist/`. */
export function sizeBench(): readonly BenchRow[] {
  const names = {
    page: "first load: page with the map in it",
    scriptBeforeFirstMap: "first load: script",
    style: "all style",
    data: "embedded data",
    fonts: "all fonts",
    allScript: "all script of all pages",
  } as const;
  const sizes = measureSizes("dist");
  return Object.entries(names).map(([key, name]) => ({
    name,
    value: sizes[key as keyof typeof names],
    unit: "kB (brotli)",
  }));
}
