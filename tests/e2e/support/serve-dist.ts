import { startServer } from "../../../scripts/app/serve.ts";

/** Serves the built app for the journeys, with the headers it is published with. */
export default async function serveDist(): Promise<() => Promise<void>> {
  const server = await startServer("dist", 0);
  process.env["ATLAS_URL"] = server.url;
  return server.close;
}
