import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Dated } from "#domain/dataset/observe.ts";
import {
  type Comparability,
  type ComparedFigure,
  comparability,
  growthComparability,
} from "#domain/definition/comparability.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { isRegistered } from "#domain/indicator/is-registered.ts";
import type { Measured } from "#domain/indicator/measured.ts";

type Judged = {
  readonly area: { readonly code: AreaCode };
  readonly measured: Measured;
};

/**
 * Whether the figures of a map, a ranking or a page may be compared with each other; for change also
 * whether each may be compared with its own past. `undefined` for indicators that do not rest on
 * registrations, and where no area has a figure.
 */
export function comparabilityView(
  dataset: Dataset,
  indicator: Pick<Indicator, "id">,
  figures: readonly Judged[],
): Comparability | undefined {
  if (!isRegistered(indicator)) return undefined;
  const told = figures.filter(
    ({ measured }) => measured.date !== undefined && measured.sources.length > 0,
  );
  if (told.length === 0) return undefined;
  const among = comparability(dataset, told.flatMap(comparedOf));
  const growth = indicator.id === "change" ? told.map((each) => growthOf(dataset, each)) : [];
  return worst([among, ...growth.filter((each) => each !== undefined)]);
}

/** What was counted: of a rate its numerator, not the inhabitants it was divided by. */
function comparedOf({ area, measured }: Judged): readonly ComparedFigure[] {
  const { date, sources } = measured.numerator ?? measured;
  const { value } = measured.numerator ?? measured;
  const example = "status" in value && value.status === "example";
  return date ? sources.map((source) => ({ area: area.code, date, source, example })) : [];
}

function growthOf(dataset: Dataset, { area, measured }: Judged): Comparability | undefined {
  const { numerator, denominator } = measured;
  if (!numerator || !denominator) return undefined;
  const at = ({ date, sources: [source = ""] }: Dated) => ({ area: area.code, date, source });
  return growthComparability(dataset, [at(denominator), at(numerator)]);
}

const gravity = { comparable: 0, withCare: 1, not: 2 } as const;

/** The gravest verdict, with every different reason once. */
function worst(judgements: readonly Comparability[]): Comparability {
  let { verdict } = judgements[0] ?? { verdict: "comparable" };
  const reasons = new Map<string, Comparability["reasons"][number]>();
  for (const each of judgements) {
    if (gravity[each.verdict] > gravity[verdict]) verdict = each.verdict;
    for (const reason of each.reasons) reasons.set(JSON.stringify(reason), reason);
  }
  return { verdict, reasons: [...reasons.values()] };
}
