import { describe, expect, it } from "vitest";
import { requestFile } from "#ingest/remote/request-file.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { cut, fails, html, redirects, text } from "#tests/builders/replay-server.ts";
import { withReplay } from "#tests/builders/with-replay.ts";
import { add, toBytes } from "../add.ts";

const asking = withReplay();
const table = "gemeentecode;peildatum;inschrijvingen\nGM1701;2025-01-01;2231\n";
const ask = (path: string) => requestFile(`${asking.replay.url}${path}`, asking.ports());
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("asking for a file at an address", () => {
  it.each([
    ["/tellingen/telling%202025.csv", "text/plain", "telling 2025.csv"],
    [
      "/odata/Observations?$filter=x",
      "application/json; odata.metadata=minimal",
      "Observations.json",
    ],
    ["/telling", "text/csv; charset=utf-8", "telling.csv"],
    ["/telling", "application/octet-stream", "telling"],
    ["/grenzen", "application/geo+json", "grenzen.geojson"],
    ["/%E0%A4%A", "text/csv", "%E0%A4%A.csv"],
  ])("calls %s of the kind %s %s", async (path, kind, name) => {
    asking.replay.on(path.replace(/\?.*/, ""), text(table, kind));
    const got = await ask(path);
    expect(got).toMatchObject({ ok: true, value: { name } });
    expect(got.ok && words(got.value.bytes)).toBe(table);
  });

  it("leaves a web page and nothing at all to the reader of files, which refuses them by name", async () => {
    asking.replay.on("/pagina", html);
    asking.replay.on("/leeg", text("", "text/csv"));
    for (const [path, code] of [
      ["/pagina", "ingest.htmlInstead"],
      ["/leeg", "ingest.empty"],
    ] as const) {
      const got = await ask(path);
      if (!got.ok) throw new Error(JSON.stringify(got.remarks));
      const file = { name: got.value.name, bytes: toBytes(got.value.bytes) };
      const { ok, remarks } = await add(smallDataset(), [file]);
      expect(ok).toBe(false);
      expect(remarks.map((each) => each.code)).toContain(code);
    }
    expect(asking.replay.asked).toHaveLength(2);
  });

  it("does not follow to another host", async () => {
    asking.replay.on("/weg", redirects("https://example.org/telling.csv"));
    expect(await ask("/weg")).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.otherHost", values: { other: "example.org" } }],
    });
  });

  it("asks again after a cut line, and says so when the file is not there", async () => {
    asking.replay.on("/telling.csv", cut, text(table, "text/csv"));
    expect(await ask("/telling.csv")).toMatchObject({ ok: true });
    asking.replay.on("/weg.csv", fails(404));
    expect(await ask("/weg.csv")).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.refused" }],
    });
  });
});
