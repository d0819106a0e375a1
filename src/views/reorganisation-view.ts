import type { AreaCode } from "#domain/area/area.ts";
import { codesOn, type Reorganisation } from "#domain/area/reorganisation.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type IsoDate, parseIsoDate } from "#domain/iso-date.ts";

/** A municipality of now that was another one, or several, on the day that is looked back to. */
export type Grown = {
  readonly code: AreaCode;
  readonly name: string;
  /** Names of the municipalities of then, by name. */
  readonly parts: readonly string[];
  /** Whether only a part of one of them went into it. */
  readonly split: boolean;
  /** The last day on which it changed. */
  readonly last: IsoDate;
};

/** What became of the municipalities of a year. */
export type ReorganisationView = {
  readonly year: number;
  /** Municipalities on 1 January of that year, and now. */
  readonly before: number;
  readonly after: number;
  readonly grown: readonly Grown[];
};

/** The years that can be looked back to, ascending; none when no reorganisations are known. */
export function reorganisationYears({ reorganisations, boundaries }: Dataset): readonly number[] {
  const first = Number(reorganisations[0]?.date.slice(0, 4));
  const last = boundaries.year;
  if (!first || !last || last <= first) return [];
  // What happened on the first day itself lies before the first division that is known.
  return Array.from({ length: last - first }, (_, i) => first + 1 + i);
}

/** Which municipalities of now were formed since a year, and from which. */
export function reorganisationView(dataset: Dataset, year: number): ReorganisationView {
  const { areas, reorganisations } = dataset;
  const date = parseIsoDate(`${year}-01-01`);
  const municipalities = [...areas.values()].filter(({ level }) => level === "municipality");
  const codes = new Set(municipalities.map(({ code }) => code));
  if (!date) return { year, before: codes.size, after: codes.size, grown: [] };
  const since = reorganisations.filter((each) => each.date > date);
  return {
    year,
    before: codesOn(date, codes, reorganisations).size,
    after: codes.size,
    grown: municipalities
      .flatMap(({ code, name }) => grownOf(code, name, since))
      .toSorted((a, b) => a.name.localeCompare(b.name, "nl")),
  };
}

function grownOf(code: AreaCode, name: string, since: readonly Reorganisation[]): readonly Grown[] {
  const found = partsOf({ code, name }, since);
  const last = found.rows
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (!last) return [];
  const parts = [...found.names].toSorted((a, b) => a.localeCompare(b, "nl"));
  return [{ code, name, parts, split: found.rows.some(({ kind }) => kind === "split"), last }];
}

type Parts = { readonly names: ReadonlySet<string>; readonly rows: readonly Reorganisation[] };

/** Follows a municipality back, through every one that it came from. */
function partsOf(
  { code, name }: { readonly code: AreaCode; readonly name: string },
  since: readonly Reorganisation[],
): Parts {
  const own = since.filter(({ to }) => to === code);
  const names = new Set<string>(own.some(({ begins }) => begins) ? [] : [name]);
  const rows = [...own];
  for (const { from, fromName, date } of own) {
    const before = partsOf(
      { code: from, name: fromName },
      since.filter((each) => each.date < date),
    );
    for (const each of before.names) names.add(each);
    rows.push(...before.rows);
  }
  return { names, rows };
}
