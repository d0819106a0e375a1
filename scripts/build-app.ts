/** `npm run build`: the whole app in a folder, ready for any static host. */
import { parseArgs } from "node:util";
import { buildApp } from "./app/build-app.ts";

const { values } = parseArgs({
  options: { outDir: { type: "string", default: "dist" } },
});
await buildApp({ outDir: values.outDir });
