import type { Layout } from "./layout.ts";
import { type MeasureIdea, measureIdea } from "./measure-idea.ts";
import type { Column, RawTable } from "./raw-table.ts";
import { isShare } from "./read-number.ts";
import { tally } from "./tally.ts";

/** A column that will be read, and what it is about. */
export type MeasureColumn = { readonly column: number; readonly idea: MeasureIdea };

type Input = {
  readonly table: RawTable;
  readonly layout: Layout;
  /** Title and file name, for headers that say nothing. */
  readonly context: string;
  /** Columns that count no people. */
  readonly things: readonly number[];
  /** Columns that its user asked for. */
  readonly asked: readonly number[];
  /** Own indicators that one file may add. */
  readonly most: number;
};

/**
 * The columns to read, in their order, and the headers of those left out: a second column of a
 * known series and the same day, and a wide table's own indicators when there are too many, except
 * those that its user asked for.
 */
export function chooseMeasures(
  columns: readonly number[],
  { table, layout, context, things, asked, most }: Input,
): { readonly chosen: readonly MeasureColumn[]; readonly left: readonly string[] } {
  const ideas = columns.map((column) => ({
    column,
    idea: {
      ...asWritten(measureIdea(layout.headers[column] ?? "", context), table.columns[column]),
      ...(things.includes(column) && { things: true as const }),
    },
  }));
  const known = firstOfEach(
    ideas.filter(({ idea }) => idea.known),
    table,
  );
  const own = ideas.filter(({ idea }) => !idea.known);
  const labels = new Set(own.map(({ idea }) => `${idea.label} ${idea.unit}`));
  const room = labels.size <= most ? own : roomFor(own, { known, asked, most });
  const chosen = ideas.filter((each) => known.includes(each) || room.includes(each));
  const left = ideas.filter((each) => !chosen.includes(each));
  return { chosen, left: left.map(({ column }) => layout.headers[column] ?? "") };
}

/** Of more than there is room for: those asked for, and the first where there is nothing else. */
function roomFor(
  own: readonly MeasureColumn[],
  { known, asked, most }: Pick<Input, "asked" | "most"> & { readonly known: readonly unknown[] },
): readonly MeasureColumn[] {
  const wanted = own.filter(({ column }) => asked.includes(column));
  return wanted.length > 0 || known.length > 0 ? wanted.slice(0, most) : own.slice(0, most);
}

/** A share where most figures are written with a percent sign, whatever the header says. */
function asWritten(idea: MeasureIdea, column: Column | undefined): MeasureIdea {
  if (idea.form === "intensity" || !column?.words.some(isShare)) return idea;
  let [shares, figures] = [0, 0];
  for (const [text, count] of tally(column, 0)) {
    if (isShare(text)) shares += count;
    if (/^\s*[-+]?\d/.test(text)) figures += count;
  }
  return 2 * shares > figures
    ? { ...idea, known: undefined, unit: "percent", form: "intensity" }
    : idea;
}

/** One column per series and day: the one with most figures, the first of equals. */
function firstOfEach(columns: readonly MeasureColumn[], table: RawTable): readonly MeasureColumn[] {
  const best = new Map<string, MeasureColumn>();
  for (const each of columns) {
    const { known, period, part } = each.idea;
    const key = `${known} ${period?.date ?? ""} ${part ? `${part.month} ${part.day}` : ""}`;
    const before = best.get(key);
    if (!before || digits(table, each.column) > digits(table, before.column)) best.set(key, each);
  }
  return [...best.values()];
}

/** Cells with a figure in them. */
function digits({ columns }: RawTable, column: number): number {
  let count = 0;
  for (const [text, times] of tally(columns[column], 0)) if (/\d/.test(text)) count += times;
  return count;
}
