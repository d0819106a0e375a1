import type { ChoosableRole, FileChoices } from "#domain/delivery/file-choices.ts";
import type { Layout } from "./layout.ts";
import type { RawTable } from "./raw-table.ts";
import { isFigure } from "./read-number.ts";
import { readPeriod } from "./read-period.ts";
import { readSymbol } from "./read-symbol.ts";
import { tally } from "./tally.ts";

/** What each column is for; columns that are none of these are left out. */
export type ColumnRoles = {
  readonly period: number | undefined;
  /** Says per record that figures are provisional. */
  readonly status: number | undefined;
  /** Says per record by which definition was counted; where it changes, no growth is computed. */
  readonly definition: number | undefined;
  /** Names per record what the figure is about, in long tables: each text is an indicator of its own. */
  readonly topic: number | undefined;
  readonly measures: readonly number[];
  /** Those of them that count no people, as the user said. */
  readonly things: readonly number[];
  /** Those that its user asked for; they come before others. */
  readonly asked: readonly number[];
  /** Columns of words, which may divide an area into groups. */
  readonly words: readonly number[];
};

const periodHeader =
  /peil ?datum|datum|periode|jaar|date|year|period|kwartaal|maand|quarter|month|tijd/i;
const statusHeader = /status|voorlopig|provisional/i;
const definitionHeader = /^(definitie|definition|afbakening|reeks|series|editie|edition)$/i;
const topicHeader =
  /^(onderwerp|topic|indicator|measure|variabele|kenmerk|meetwaarde|omschrijving)/i;
const neverMeasure =
  /code|nummer$|_id$|^(id|nr|rij|row|index|fid|objectid|lat|lon|lng|latitude|longitude|x|y)$/i;

/** The roles of the columns beside the area, by header and content, except where its user decided. */
export function columnRoles(
  table: RawTable,
  layout: Layout,
  chosen: FileChoices["roles"] = [],
): ColumnRoles {
  const decided = new Set(chosen.map(([column]) => column));
  const found = foundRoles(table, layout, decided);
  const as = (role: ChoosableRole) =>
    chosen.flatMap(([column, each]) =>
      each === role && column < table.columns.length ? [column] : [],
    );
  const [topic] = as("topic");
  const replaced = topic !== undefined && found.topic !== undefined ? [found.topic] : [];
  return {
    ...found,
    period: as("period")[0] ?? found.period,
    status: as("status")[0] ?? found.status,
    topic: topic ?? found.topic,
    measures: [...found.measures, ...as("measure"), ...as("things")].toSorted((a, b) => a - b),
    things: as("things"),
    asked: [...as("measure"), ...as("things")],
    words: [...found.words, ...as("category"), ...replaced].toSorted((a, b) => a - b),
  };
}

function foundRoles(
  table: RawTable,
  layout: Layout,
  decided: ReadonlySet<number>,
): Omit<ColumnRoles, "things" | "asked"> {
  const taken = new Set([layout.code?.column, layout.name, ...decided]);
  const header = (column: number) => layout.headers[column] ?? "";
  const others = [...table.columns.keys()].filter((column) => !taken.has(column));
  const definition = others.find((column) => definitionHeader.test(header(column).trim()));
  const free = others.filter((column) => column !== definition);
  const contents = new Map(free.map((column) => [column, contentOf(table, layout, column)]));
  const is = (column: number, content: Content) => contents.get(column) === content;
  const period =
    free.find((column) => is(column, "period")) ??
    free.find((column) => is(column, "year") && periodHeader.test(header(column)));
  const rest = free.filter((column) => column !== period);
  const status = rest.find((column) => is(column, "words") && statusHeader.test(header(column)));
  const topic = rest.find((column) => is(column, "words") && topicHeader.test(header(column)));
  return {
    period,
    status,
    definition,
    topic,
    measures: rest.filter(
      (column) =>
        (is(column, "numbers") || is(column, "year")) && !neverMeasure.test(header(column).trim()),
    ),
    words: rest.filter((column) => is(column, "words") && column !== status && column !== topic),
  };
}

/** `year` are numbers that could be years as well. */
type Content = "empty" | "period" | "year" | "numbers" | "words";

function contentOf(table: RawTable, { first }: Layout, column: number): Content {
  let [total, years, periods, figures] = [0, 0, 0, 0];
  for (const [cell, count] of tally(table.columns[column], first)) {
    const text = cell.trim();
    if (text === "") continue;
    total += count;
    if (yearShape.test(text)) years += count;
    if (!/^\d{4,8}\**$/.test(text) && readPeriod(text)) periods += count;
    // A column of signs only, such as "<10", is about figures too.
    if (isFigure(text) || readSymbol(text)) figures += count;
  }
  return total === 0 ? "empty" : judged({ periods, years, figures }, total);
}

function judged(
  { periods, years, figures }: Readonly<Record<"periods" | "years" | "figures", number>>,
  total: number,
): Content {
  if (periods > 0 && periods + years > 0.8 * total) return "period";
  if (years > 0.8 * total) return "year";
  return figures >= 0.5 * total ? "numbers" : "words";
}

const yearShape = /^(19|20)\d\d\**$/;
