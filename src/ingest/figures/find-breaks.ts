import type { Area, AreaCode } from "#domain/area/area.ts";
import type { DefinitionBreak, Observation, Series } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Figures } from "../table/figures.ts";

/** The series of Statistics Netherlands that still runs begins here; the older one began in 2017. */
const runningSince = "2019-01-01";
/** The older series ended in 2021. */
const olderEnded = "2022-01-01";

const reasons = {
  joined:
    "De cijfers aan de ene kant komen uit een bestand dat vóór 2019 begint. De oudere reeks van het CBS (2017-2021) bakent parken anders af dan die vanaf 2019.",
  somewhere:
    "Deze cijfers lopen in één bestand van vóór 2019 tot na 2021. Het CBS heeft geen reeks die dat doet, dus ergens ertussen verandert de afbakening.",
};

type Found = {
  readonly series: Series;
  /** The figures just loaded; each says by which definition it was counted. */
  readonly figures: Figures;
  /** Source of the figures. */
  readonly source: string;
  readonly areas: ReadonlyMap<AreaCode, Area>;
};

/**
 * Where lines of registered people change definition because of loaded figures: where the file says
 * so itself, and where the older and the running series of Statistics Netherlands were put together.
 * Only areas of the file are judged, and a province that is their sum.
 */
export function findBreaks(found: Found): readonly DefinitionBreak[] {
  const breaks = new Map<string, { date: IsoDate; reason: string; areas: Set<AreaCode> }>();
  const reasonOf = judge(found);
  for (const area of found.figures.areas) {
    const days = [...(found.series.get(area) ?? [])];
    for (const [i, [date, now]] of days.entries()) {
      const before = days[i - 1];
      const reason = before && reasonOf(area, before, [date, now]);
      if (!reason) continue;
      const key = `${date} ${reason}`;
      const each = breaks.get(key) ?? { date, reason, areas: new Set<AreaCode>() };
      breaks.set(key, each);
      for (const code of withSums(found, area, date)) each.areas.add(code);
    }
  }
  return [...breaks.values()]
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, reason, areas }) => ({ indicator: "people", date, reason, areas: [...areas] }));
}

type Day = readonly [IsoDate, Observation];

function judge({ series, figures, source }: Found) {
  const declared = new Map<string, string>();
  for (const { area, date, definition } of figures.all())
    if (definition) declared.set(`${area} ${date}`, definition);
  const old = olderSources(series);
  const withinFile = (area: AreaCode, from: IsoDate, to: IsoDate): string | undefined => {
    const [one, two] = [declared.get(`${area} ${from}`), declared.get(`${area} ${to}`)];
    if (one && two) return one === two ? undefined : declaredReason(one, two);
    const crosses = [runningSince, olderEnded].some((day) => from < day && day <= to);
    return old.get(source) && crosses ? reasons.somewhere : undefined;
  };
  return (area: AreaCode, [from, before]: Day, [to, now]: Day): string | undefined => {
    const [first, second] = [before.source, now.source];
    if (first === second) return second === source ? withinFile(area, from, to) : undefined;
    const ours = first === source || second === source;
    return ours && old.has(first) !== old.has(second) ? reasons.joined : undefined;
  };
}

const declaredReason = (one: string, two: string) =>
  `Volgens het bestand geldt tot deze dag de definitie “${one.slice(0, 80)}” en daarna “${two.slice(0, 80)}”.`;

/** Sources with a municipal figure of before the running series; true when they go on after the older one. */
function olderSources(series: Series): ReadonlyMap<string, boolean> {
  const spans = new Map<string, { first: string; last: string }>();
  for (const [area, days] of series) {
    if (!area.startsWith("GM")) continue;
    for (const [date, { source }] of days) {
      const span = spans.get(source) ?? { first: date, last: date };
      if (date < span.first) span.first = date;
      if (date > span.last) span.last = date;
      spans.set(source, span);
    }
  }
  return new Map(
    [...spans].flatMap(([source, { first, last }]): [string, boolean][] =>
      first < runningSince ? [[source, last >= olderEnded]] : [],
    ),
  );
}

/** The area, and its province when that has no figures of its own until then but the sum of its parts. */
function withSums({ series, areas }: Found, area: AreaCode, date: IsoDate): readonly AreaCode[] {
  const province = areas.get(area)?.parent;
  if (!province) return [area];
  const own = [...(series.get(province)?.keys() ?? [])].some((day) => day <= date);
  return own ? [area] : [area, province];
}

/** Earlier breaks that loaded figures say nothing about: those outside their days or their areas. */
export function keptBreaks(
  breaks: readonly DefinitionBreak[],
  { series, figures }: Pick<Found, "series" | "figures">,
): readonly DefinitionBreak[] {
  const spans = new Map<AreaCode, { first: IsoDate; last: IsoDate }>();
  for (const { area, date } of figures.all()) {
    const span = spans.get(area) ?? { first: date, last: date };
    if (date < span.first) span.first = date;
    if (date > span.last) span.last = date;
    spans.set(area, span);
  }
  const judged = (area: AreaCode, date: IsoDate) => {
    const span = spans.get(area);
    if (!span) return false;
    const next = [...(series.get(area)?.keys() ?? [])].find((day) => day > span.last);
    return date >= span.first && date <= (next ?? span.last);
  };
  return breaks.flatMap((each) => {
    if (each.indicator !== "people" || !each.areas) return [each];
    const areas = each.areas.filter((area) => !judged(area, each.date));
    return areas.some((area) => area.startsWith("GM")) ? [{ ...each, areas }] : [];
  });
}
