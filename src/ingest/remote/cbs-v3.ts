import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import type { Population, PopulationQuestion, PopulationRow } from "./cbs-v4.ts";
import { followPages, type Page } from "./follow-pages.ts";
import { asRecord, listField, numberField, textField } from "./json-shape.ts";
import type { Ports, Remote } from "./ports.ts";
import { refuse, remoteIssue } from "./remote-issue.ts";

/** The service refuses to give more rows than this in one answer. */
const rowLimit = 10_000;

const populationField = /^(TotaleBevolking|BevolkingOp1Januari|AantalInwoners)_\d+$/;

/** Inhabitants per municipality from CBS OData v3; its codes are padded with spaces, its names elsewhere. */
export async function fetchPopulationV3(
  { host, table, year }: PopulationQuestion,
  ports: Ports,
  pageSize = rowLimit,
): Remote<Population> {
  const base = `${host}/ODataApi/odata/${table}/TypedDataSet`;
  const filter = `Perioden eq '${year}JJ00' and substringof('GM',RegioS)`;
  const start = new URL(base);
  start.search = `?$format=json&$filter=${encodeURIComponent(filter)}&$top=${pageSize}&$skip=0`;
  const got = await followPages(start.href, (json, url) => readRows(json, url, pageSize), ports);
  if (!got.ok) return got;
  const rows = got.value.items.filter((row) => row !== undefined);
  if (rows.length === 0) return refuse(remoteIssue("empty", base, { year }));
  return { ok: true, value: { rows, address: base, provisional: false }, remarks: [] };
}

function readRows(
  json: unknown,
  url: string,
  pageSize: number,
): Result<Page<PopulationRow | undefined>, Issue> {
  const values = listField(json, "value");
  if (!values) return refuse(remoteIssue("fields", url, { expected: "value" }));
  const items = [];
  for (const each of values) {
    const code = textField(each, "RegioS");
    const column = Object.keys(asRecord(each) ?? {}).find((name) => populationField.test(name));
    if (!code || !column) {
      const expected = code ? "TotaleBevolking_…" : "RegioS";
      return refuse(remoteIssue("fields", url, { expected }));
    }
    const inhabitants = numberField(each, column);
    items.push(inhabitants === undefined ? undefined : { code, name: "", inhabitants });
  }
  const next = values.length < pageSize ? undefined : following(url, pageSize);
  return { ok: true, value: { items, next, total: undefined }, remarks: [] };
}

function following(url: string, pageSize: number): string {
  return url.replace(/\$skip=(\d+)/, (_, skip: string) => `$skip=${Number(skip) + pageSize}`);
}
