/** `npm start`: builds the app and serves it on this machine. */
import { buildApp } from "./app/build-app.ts";
import { startServer } from "./app/serve.ts";

const outDir = "dist";
await buildApp({ outDir });
const { url } = await startServer(outDir, Number(process.env["PORT"] ?? 4173));
console.log(`\nVakantieparkatlas: ${url}\n(Ctrl+C stops it)`);
