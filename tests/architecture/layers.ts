/** Who may import whom. A row imports its columns; every folder may import itself. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  domain: ["lib"],
  ingest: ["domain", "lib"],
  views: ["domain", "lib"],
  state: ["views", "domain", "lib"],
  workers: ["ingest", "domain", "lib"],
  i18n: ["views", "domain", "lib"],
  ui: ["i18n", "lib"],
  scene: ["views", "domain", "lib"],
  map: ["scene", "views", "domain", "i18n", "ui", "lib"],
  charts: ["scene", "views", "domain", "i18n", "ui", "lib"],
  exports: ["scene", "views", "domain", "i18n", "lib"],
  pages: ["state", "map", "scene", "charts", "exports", "views", "domain", "i18n", "ui", "lib"],
  "": ["pages", "state", "workers", "ingest", "domain", "i18n", "ui", "lib"],
};
