import type { Issue } from "#domain/issue.ts";
import type { Value } from "#domain/value/value.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { type SheetOf, sheetPeriod } from "../table/sheet-period.ts";
import type { TableFile, TableMeasure } from "../table/table-file.ts";

/** What earlier sheets of a workbook gave: by series its figures, by label the sheet it came from. */
export type SheetsBefore = {
  readonly figures: Map<string, Map<string, { readonly value: Value; readonly sheet: string }>>;
  readonly labels: Map<string, string>;
};

export const noSheets = (): SheetsBefore => ({ figures: new Map(), labels: new Map() });

/**
 * A sheet fitted to the sheets before it in its workbook. Sheets that are periods give one series
 * together; of others a label that was used already gets the name of its sheet. A known series that
 * an earlier sheet gave otherwise, such as inhabitants on a sheet of women, is left out and told.
 */
export function fitSheet(
  file: TableFile,
  sheet: SheetOf,
  before: SheetsBefore,
): { readonly file: TableFile; readonly remarks: readonly Issue[] } {
  const remarks: Issue[] = [];
  const measures = file.measures.flatMap((measure) => {
    const known = measure.idea.known;
    if (!known) return [withSheet(measure, sheet, before)];
    const clash = clashOf(measure, before.figures.get(known));
    if (clash) {
      const values = { sheet: sheet.name, other: clash.sheet, count: clash.count };
      remarks.push(ingestIssue("sheetsDisagree", { file: file.name }, values));
      return [];
    }
    remember(known, measure, { sheet, before });
    return [measure];
  });
  const series = sheetPeriod(sheet) ? sheet.workbook : file.series;
  return { file: { ...file, series, measures }, remarks };
}

function withSheet(measure: TableMeasure, sheet: SheetOf, { labels }: SheetsBefore): TableMeasure {
  const { label } = measure.idea;
  const from = labels.get(label);
  if (from === undefined) labels.set(label, sheet.name);
  if (from === undefined || from === sheet.name || sheetPeriod(sheet)) return measure;
  return { ...measure, idea: { ...measure.idea, label: `${label} · ${sheet.name}` } };
}

type Figures = SheetsBefore["figures"] extends Map<string, infer Each> ? Each : never;

/** How many figures an earlier sheet gave another value, and which sheet was the first of them. */
function clashOf({ figures }: TableMeasure, earlier: Figures | undefined) {
  let [count, sheet] = [0, ""];
  for (const { area, date, value } of earlier ? figures.all() : []) {
    const found = earlier?.get(`${area} ${date}`);
    if (!found || same(found.value, value)) continue;
    count += 1;
    sheet ||= found.sheet;
  }
  return count > 0 ? { count, sheet } : undefined;
}

const same = (one: Value, other: Value) => JSON.stringify(one) === JSON.stringify(other);

function remember(
  series: string,
  { figures }: TableMeasure,
  { sheet, before }: { sheet: SheetOf; before: SheetsBefore },
): void {
  const all: Figures = before.figures.get(series) ?? new Map();
  before.figures.set(series, all);
  for (const { area, date, value } of figures.all())
    all.set(`${area} ${date}`, { value, sheet: sheet.name });
}
