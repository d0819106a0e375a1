import { join } from "node:path";
import { createFormat } from "#i18n/format.ts";
import { remoteIssueText, remoteTexts } from "#i18n/remote-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { RemoteProgress } from "#ingest/remote/ports.ts";
import { createPorts } from "#workers/remote-ports.ts";
import { fetchPart } from "./fetch/fetch-part.ts";
import { publishFetched } from "./fetch/publish-fetched.ts";
import { type FetchOptions, type Part, readOptions, usage } from "./fetch/read-options.ts";
import { writeFetched } from "./fetch/write-fetched.ts";

// Fetches public data into data/fetched/. Exit code 0: all there; 1: something failed, what was there stays; 2: wrong flags.

const text = translate(remoteTexts, "nl");
const { number } = createFormat("nl");
const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());

const read = readOptions(process.argv.slice(2));
if (read.ok) {
  process.exitCode = await fetchAll(read.options);
} else {
  console.error(`${read.message}\n\n${usage}`);
  process.exitCode = 2;
}

async function fetchAll(options: FetchOptions): Promise<number> {
  let failed = 0;
  for (const part of options.parts) {
    if (!(await fetchOne(part, options))) failed += 1;
    if (interrupted.signal.aborted) break;
  }
  await publishFetched(options.root);
  return failed === 0 ? 0 : 1;
}

async function fetchOne(part: Part, options: FetchOptions): Promise<boolean> {
  const signal = interrupted.signal;
  const ports = createPorts({ signal, onProgress: report(part), limits: options.limits });
  const got = await fetchPart(part, options, ports);
  for (const issue of got.remarks) console.error(`${part}: ${remoteIssueText(issue, text)}`);
  if (!got.ok) {
    console.error(`${part}: ${text("script.kept")}`);
    return false;
  }
  const folder = join("data/fetched", part);
  await writeFetched(join(options.root, folder), got.value, new Date().toISOString().slice(0, 10));
  const records = number(got.value.records);
  console.log(
    `${part}: ${text("script.written", { records, file: join(folder, got.value.name) })}`,
  );
  return true;
}

/** One line for every tenth answer: the tiles of the parks are hundreds. */
function report(part: Part): (progress: RemoteProgress) => void {
  return (progress) => {
    if (progress.kind === "waiting") {
      console.log(`${part}: ${text("waiting", { seconds: number(progress.seconds) })}`);
    } else if (progress.pages % 10 === 1) {
      const records = number(progress.records);
      console.log(`${part}: ${text("reading", { pages: number(progress.pages), records })}`);
    }
  };
}
