import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { publicHosts } from "#ingest/remote/hosts.ts";
import type { RemoteFile } from "#ingest/remote/remote-file.ts";
import { refuse, remoteIssue } from "#ingest/remote/remote-issue.ts";
import type { Result } from "#lib/result.ts";
import { remoteHosts } from "#pages/data/remote-hosts.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { createRemote, type RemoteDoors } from "#workers/remote.ts";
import type { KeptFile } from "#workers/remote-store.ts";

const fetched: RemoteFile = {
  name: "pdok_gemeenten.geojson",
  text: "{}",
  records: 4,
  about: "2025-01-01" as IsoDate,
  origin: {
    title: "Gemeentegrenzen 2025",
    publisher: "CBS en Kadaster, via PDOK",
    url: "https://api.pdok.nl/x",
    licence: "CC BY 4.0",
    processing: "Alle bladen samengevoegd.",
  },
};
const dataset = smallDataset();
const options = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

/** Adds a source named after the file, as the road of files does. */
function adding(before: Dataset, files: readonly File[]): Promise<Result<Dataset, Issue>> {
  const [file] = files;
  const source = {
    ...[...before.sources.values()][0],
    id: file?.name,
    title: file?.name,
    origin: "file",
  } as Source;
  const sources = new Map([...before.sources, [source.id, source]]);
  return Promise.resolve({ ok: true, value: { ...before, sources }, remarks: [] });
}

let lies: KeptFile[];
let flags: Map<string, string>;
let doors: RemoteDoors;

beforeEach(() => {
  lies = [];
  flags = new Map();
  doors = {
    fetchRemote: vi.fn(async () => ({ ok: true, value: fetched, remarks: [] }) as const),
    keepFile: vi.fn(async (kept: KeptFile) => {
      lies = [...lies.filter(({ source }) => source !== kept.source), kept];
    }),
    keptFiles: vi.fn(async () => lies),
    forgetFiles: vi.fn(async () => {
      lies = [];
    }),
    load: vi.fn(async () => undefined),
    today: () => "2026-11-25",
    flag: {
      getItem: (name) => flags.get(name) ?? null,
      setItem: (name, value) => flags.set(name, value),
      removeItem: (name) => flags.delete(name),
    },
  };
});

describe("fetching in the browser", () => {
  it("adds the answer as a file, names it after the service, and keeps it for next time", async () => {
    const { addRemote, kept } = createRemote(adding, doors);

    const got = await addRemote(dataset, "pdokMunicipalities", options());

    expect(got.ok && got.value.sources.get("pdok_gemeenten.geojson")).toMatchObject({
      title: "Gemeentegrenzen 2025",
      origin: "fetched",
      date: "2026-11-25",
      licence: "CC BY 4.0",
    });
    expect(await kept()).toEqual([{ source: "pdokMunicipalities", date: "2026-11-25", bytes: 2 }]);
  });

  it("lets remarks on the file go along under its new name", async () => {
    const remark = {
      code: "ingest.readAs",
      severity: "info",
      where: { file: fetched.name },
    } as const;
    const remarking: typeof adding = async (...given) => {
      const added = await adding(...given);
      return added.ok ? { ...added, value: { ...added.value, issues: [remark] } } : added;
    };

    const got = await createRemote(remarking, doors).addRemote(
      dataset,
      "pdokMunicipalities",
      options(),
    );

    expect(got.ok && got.value.issues[0]?.where.file).toBe("Gemeentegrenzen 2025");
  });

  it("asks for boundaries of the year in which the counts end", async () => {
    await createRemote(adding, doors).addRemote(dataset, "pdokMunicipalities", options());

    expect(doors.fetchRemote).toHaveBeenCalledWith("pdokMunicipalities", 2025, expect.anything());
  });

  it("keeps nothing, and changes nothing, when the service fails", async () => {
    doors = { ...doors, fetchRemote: async () => refuse(remoteIssue("server", "https://x.nl")) };

    const got = await createRemote(adding, doors).addRemote(dataset, "cbsPopulation", options());

    expect(got).toMatchObject({ ok: false, remarks: [{ code: "remote.server" }] });
    expect(lies).toEqual([]);
    expect(flags.size).toBe(0);
  });

  it("keeps nothing when the answer is refused on its way in", async () => {
    const refusing = async () => ({ ok: false, remarks: [] }) as const;

    await createRemote(refusing, doors).addRemote(dataset, "cbsPopulation", options());

    expect(lies).toEqual([]);
  });

  it("works all the same when the browser has no room, and says so", async () => {
    doors = { ...doors, keepFile: () => Promise.reject(new Error("quota")) };

    const got = await createRemote(adding, doors).addRemote(dataset, "cbsPopulation", options());

    expect(got).toMatchObject({ ok: true, remarks: [{ code: "remote.notKept" }] });
  });

  it("names to the reader exactly the hosts that it asks", () => {
    const host = (url: string) => new URL(url).host;
    expect(remoteHosts).toEqual({
      pdokMunicipalities: [host(publicHosts.pdok)],
      cbsPopulation: [host(publicHosts.cbs), host(publicHosts.cbs3)],
    });
  });
});

describe("the next visit", () => {
  it("opens no database for a reader who kept nothing, and gives the same dataset", async () => {
    const { restore, kept, forget } = createRemote(adding, doors);

    expect(await restore(dataset)).toBe(dataset);
    expect(await kept()).toEqual([]);
    await forget();
    expect(doors.keptFiles).not.toHaveBeenCalled();
    expect(doors.forgetFiles).not.toHaveBeenCalled();
    expect(doors.fetchRemote).not.toHaveBeenCalled();
  });

  it("adds what was kept, until it is forgotten", async () => {
    const { addRemote, restore, forget } = createRemote(adding, doors);
    await addRemote(dataset, "pdokMunicipalities", options());

    expect((await restore(dataset)).sources.has("pdok_gemeenten.geojson")).toBe(true);
    await forget();
    expect(await restore(dataset)).toBe(dataset);
  });

  it("says so when what was kept can no longer be read", async () => {
    await createRemote(adding, doors).addRemote(dataset, "pdokMunicipalities", options());
    const refusing = async () => ({ ok: false, remarks: [] }) as const;

    const restored = await createRemote(refusing, doors).restore(dataset);

    expect(restored.issues).toMatchObject([
      { code: "remote.keptRefused", values: { host: "api.pdok.nl" } },
    ]);
    expect(restored.areas).toBe(dataset.areas);
  });
});

describe("what npm run data:fetch laid beside the app", () => {
  const files = [
    { ...fetched.origin, path: "boundaries/a.geojson", date: "2026-11-20", records: 4 },
  ];
  const serve = (found: Readonly<Record<string, string>>) => ({
    ...doors,
    load: async (path: string) => {
      const text = found[path];
      return text === undefined
        ? undefined
        : (new TextEncoder().encode(text).buffer as ArrayBuffer);
    },
  });

  it("is preferred to the embedded data, with its own name and date", async () => {
    const served = serve({ "index.json": JSON.stringify({ files }), "boundaries/a.geojson": "{}" });

    const restored = await createRemote(adding, served).restore(dataset);

    expect(restored.sources.get("a.geojson")).toMatchObject({
      title: "Gemeentegrenzen 2025",
      origin: "fetched",
      date: "2026-11-20",
    });
  });

  it("is left out with a remark when the file is gone", async () => {
    const served = serve({ "index.json": JSON.stringify({ files }) });

    const restored = await createRemote(adding, served).restore(dataset);

    expect(restored.issues).toMatchObject([{ code: "remote.keptRefused" }]);
  });

  it.each(["<!doctype html>", "null", '{"files": [{"path": "../secret", "date": "2026-11-20"}]}'])(
    "is nothing when the index is %s",
    async (text) => {
      expect(await createRemote(adding, serve({ "index.json": text })).restore(dataset)).toBe(
        dataset,
      );
    },
  );
});
