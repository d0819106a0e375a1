import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Packages that have one home in `src/`; everything else goes through it. A folder ends in "/". */
const homes: Readonly<Record<string, readonly string[]>> = {
  "maplibre-gl": ["map/"],
  "@deck.gl": ["map/"],
  recharts: ["charts/"],
  papaparse: ["ingest/"],
  proj4: ["ingest/"],
  zustand: ["state/"],
  reselect: ["state/"],
  comlink: ["workers/"],
  "idb-keyval": ["workers/"],
  "@noble/hashes": ["workers/"],
  valibot: ["domain/project/"],
  "@turf/turf": ["ingest/", "domain/area/", "domain/overlay/"],
  "robust-predicates": ["domain/overlay/"],
  "react-dom": ["main.tsx", "prerender.tsx", "pages/", "ui/"],
  react: [
    "pages/",
    "ui/",
    "charts/",
    "map/",
    "i18n/",
    "state/",
    "main.tsx",
    "App.tsx",
    "prerender.tsx",
  ],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

const specifier = /(?:from|import)\s*\(?\s*["']([^"'#.][^"']*)["']/g;

const imports = files.flatMap((file) =>
  [...readFileSync(join("src", file), "utf8").matchAll(specifier)].map(([, path = ""]) => ({
    file,
    path,
  })),
);

it("sees the packages that the sources import", () => {
  expect(imports.length).toBeGreaterThan(10);
});

it.each(Object.entries(homes))("%s is imported at home only", (name, allowed) => {
  const strays = imports.filter(
    ({ file, path }) =>
      (path === name || path.startsWith(`${name}/`)) &&
      !allowed.some((home) => (home.endsWith("/") ? file.startsWith(home) : file === home)),
  );
  expect(strays).toEqual([]);
});

const pure = ["domain/", "views/", "scene/", "ingest/"];
const impure =
  /\b(?:document|window|localStorage|sessionStorage|indexedDB|navigator)\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;

it.each(files.filter((file) => pure.some((room) => file.startsWith(room))))(
  "%s knows no document, clock or chance",
  (file) => {
    const code = readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(code.match(impure)?.[0]).toBeUndefined();
  },
);
