import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { followPages, type Page } from "./follow-pages.ts";
import { field, listField, numberField, textField } from "./json-shape.ts";
import type { Ports, Remote } from "./ports.ts";
import { refuse, remoteIssue } from "./remote-issue.ts";

export type PopulationQuestion = {
  /** Address of CBS OData, e.g. `https://datasets.cbs.nl`. */
  readonly host: string;
  readonly table: string;
  readonly year: number;
};

/** Inhabitants of one municipality on 1 January. */
export type PopulationRow = {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number;
};

export type Population = {
  readonly rows: readonly PopulationRow[];
  /** Address of the table asked. */
  readonly address: string;
  /** True while CBS calls the year provisional. */
  readonly provisional: boolean;
};

type Code = { readonly id: string; readonly title: string; readonly status: string };

const measureTitles = ["totale bevolking", "bevolking op 1 januari", "aantal inwoners"];

/** Inhabitants per municipality from CBS OData v4: the codes of the table first, then its figures. */
export async function fetchPopulationV4(
  question: PopulationQuestion,
  ports: Ports,
): Remote<Population> {
  const { host, table, year } = question;
  const base = `${host}/odata/v1/CBS/${table}`;
  const measures = await codes(`${base}/MeasureCodes`, ports);
  if (!measures.ok) return measures;
  const measure = measures.value.find(({ title }) => measureTitles.includes(title.toLowerCase()));
  if (!measure) return refuse(remoteIssue("fields", base, { expected: "Totale bevolking" }));
  const periods = await codes(`${base}/PeriodenCodes`, ports);
  if (!periods.ok) return periods;
  const period = periods.value.find(({ id }) => id === `${year}JJ00`);
  if (!period) return refuse(remoteIssue("empty", base, { year }));
  const regions = await codes(`${base}/RegioSCodes`, ports);
  if (!regions.ok) return regions;
  const names = new Map(regions.value.map(({ id, title }) => [id, title]));
  const url = new URL(`${base}/Observations`);
  const filter = `Measure eq '${measure.id}' and Perioden eq '${period.id}' and startswith(RegioS,'GM')`;
  url.search = `?$filter=${encodeURIComponent(filter)}`;
  const got = await followPages(url.href, readObservations, ports);
  if (!got.ok) return got;
  const rows = got.value.items.flatMap((row) =>
    row ? [{ ...row, name: names.get(row.code) ?? "" }] : [],
  );
  if (rows.length === 0) return refuse(remoteIssue("empty", base, { year }));
  const provisional = /voorlopig/i.test(period.status);
  return { ok: true, value: { rows, address: base, provisional }, remarks: [] };
}

/** A code list; padded codes come out bare. */
async function codes(url: string, ports: Ports): Remote<readonly Code[]> {
  const quiet = { ...ports, onProgress: () => undefined };
  const got = await followPages(url, readCodes, quiet);
  return got.ok ? { ok: true, value: got.value.items, remarks: [] } : got;
}

function readCodes(json: unknown, url: string): Result<Page<Code>, Issue> {
  const values = listField(json, "value");
  const items = values?.map((each) => ({
    id: textField(each, "Identifier"),
    title: textField(each, "Title"),
    status: textField(each, "Status") ?? "",
  }));
  const known = items?.filter(
    (each): each is Code => each.id !== undefined && each.title !== undefined,
  );
  if (!items || !known || known.length < items.length) {
    const expected = values ? "Identifier, Title" : "value";
    return refuse(remoteIssue("fields", url, { expected }));
  }
  return page(known, json);
}

/** Municipalities that no longer exist have a row without a value; they come out as `undefined`. */
function readObservations(
  json: unknown,
  url: string,
): Result<Page<Omit<PopulationRow, "name"> | undefined>, Issue> {
  const values = listField(json, "value");
  if (!values) return refuse(remoteIssue("fields", url, { expected: "value" }));
  const items = [];
  for (const each of values) {
    const code = textField(each, "RegioS");
    const empty = field(each, "Value") === null;
    const inhabitants = numberField(each, "Value");
    if (!code || (inhabitants === undefined && !empty)) {
      return refuse(remoteIssue("fields", url, { expected: code ? "Value" : "RegioS" }));
    }
    items.push(inhabitants === undefined ? undefined : { code, inhabitants });
  }
  return page(items, json);
}

function page<T>(items: readonly T[], json: unknown): Result<Page<T>, Issue> {
  const next = textField(json, "@odata.nextLink");
  return { ok: true, value: { items, next, total: undefined }, remarks: [] };
}
