import { beforeEach, describe, expect, it } from "vitest";
import { fetchPopulationV3 } from "#ingest/remote/cbs-v3.ts";
import { fetchPopulation } from "#ingest/remote/population.ts";
import { odata, typedRows } from "#tests/builders/remote-bodies.ts";
import { fails, html, json } from "#tests/builders/replay-server.ts";
import { withReplay } from "#tests/builders/with-replay.ts";

const asking = withReplay();
const v4 = "/odata/v1/CBS/70072ned";
const v3 = "/ODataApi/odata/70072ned/TypedDataSet";

beforeEach(() => {
  asking.replay.on(`${v4}/MeasureCodes`, json(odata.measures));
  asking.replay.on(`${v4}/PeriodenCodes`, json(odata.periods));
  asking.replay.on(`${v4}/RegioSCodes`, json(odata.regions));
  asking.replay.on(
    `${v4}/Observations`,
    json({
      value: [odata.observation("GM0001", 10_000)],
      "@odata.nextLink": `${asking.replay.url}${v4}/Observations?page=2`,
    }),
    json({ value: [odata.observation("GM0002  ", 20_000), odata.observation("GM0003", null)] }),
  );
});

const ask = (year = 2025) =>
  fetchPopulation({ cbs: asking.replay.url, cbs3: asking.replay.url, year }, asking.ports());

describe("fetching inhabitants", () => {
  it("finds measure and year in the code lists, and follows the next link", async () => {
    const got = await ask();

    expect(got.ok && got.value.text).toBe(
      "gemeentecode;gemeente;peildatum;inwoners\n" +
        "GM0001;Noordwest;2025-01-01;10000\n" +
        "GM0002;Noordoost;2025-01-01;20000\n",
    );
    expect(got).toMatchObject({ value: { records: 2, about: "2025-01-01" }, remarks: [] });
    expect(asking.replay.asked.slice(3)).toEqual([
      `${v4}/Observations?$filter=Measure eq 'T001036' and Perioden eq '2025JJ00' and startswith(RegioS,'GM')`,
      `${v4}/Observations?page=2`,
    ]);
  });

  it("says in the title that a year is provisional", async () => {
    const title = async (year: number) => {
      const got = await ask(year);
      return got.ok ? got.value.origin.title : "";
    };

    expect(await title(2025)).toMatch(/voorlopig/);
    expect(await title(2024)).not.toMatch(/voorlopig/);
  });

  it.each([
    { trouble: "has a fault", reply: fails(500) },
    { trouble: "sends a page", reply: html },
    { trouble: "has another measure", reply: json({ value: [{ Identifier: "X", Title: "Y" }] }) },
    { trouble: "calls its fields otherwise", reply: json({ value: [{ Key: "X", Name: "Y" }] }) },
  ])("asks the older service when the newer one $trouble, and says so", async ({ reply }) => {
    asking.replay.on(`${v4}/MeasureCodes`, reply);
    asking.replay.on(v3, json(typedRows));

    const got = await ask();

    expect(got.ok && got.value.text).toBe(
      "gemeentecode;gemeente;peildatum;inwoners\nGM0001;;2025-01-01;10000\n",
    );
    expect(got.remarks).toMatchObject([{ code: "remote.fallback", severity: "warning" }]);
    expect(asking.replay.asked.at(-1)).toBe(
      `${v3}?$format=json&$filter=Perioden eq '2025JJ00' and substringof('GM',RegioS)&$top=10000&$skip=0`,
    );
  });

  it("says what both services answered when both fail", async () => {
    asking.replay.on(`${v4}/MeasureCodes`, html);
    asking.replay.on(v3, fails(500));

    const got = await ask();

    expect(got.ok).toBe(false);
    expect(got.remarks.map(({ code }) => code)).toEqual(["remote.html", "remote.server"]);
  });

  it("knows a year that is not there", async () => {
    asking.replay.on(v3, json({ value: [] }));

    const got = await ask(2031);

    expect(got.remarks).toMatchObject([
      { code: "remote.empty", values: { year: 2031 } },
      { code: "remote.empty" },
    ]);
  });

  it("refuses a figure that is not a number", async () => {
    asking.replay.on(
      `${v4}/Observations`,
      json({ value: [{ ...odata.observation("GM0001", 1), Value: "10 000" }] }),
    );
    asking.replay.on(v3, json({ value: [{ RegioS: "GM0001", Bevolking: 3 }] }));

    const got = await ask();

    expect(got.remarks).toMatchObject([
      { values: { expected: "Value" } },
      { values: { expected: "TotaleBevolking_…" } },
    ]);
  });

  it("reads the older service in portions, up to the first that is not full", async () => {
    const [row] = typedRows.value;
    asking.replay.on(v3, json({ value: [row, row] }), json({ value: [row] }));
    const question = { host: asking.replay.url, table: "70072ned", year: 2025 };

    const got = await fetchPopulationV3(question, asking.ports(), 2);

    expect(got).toMatchObject({ ok: true, value: { rows: { length: 3 } } });
    expect(asking.replay.asked.map((path) => /\$skip=\d+/.exec(path)?.[0])).toEqual([
      "$skip=0",
      "$skip=2",
    ]);
  });
});
