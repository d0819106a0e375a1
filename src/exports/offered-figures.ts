import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Stability } from "#domain/priority/stability.ts";
import { amountOf } from "#domain/value/value.ts";
import { findingTitle } from "#i18n/finding-words.ts";
import { funnelTitle } from "#i18n/funnel-words.ts";
import { priorityTitle } from "#i18n/priority-words.ts";
import type { Protection } from "#i18n/protection-words.ts";
import { trendTitle } from "#i18n/trend-words.ts";
import type { Language } from "#lib/language.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { comparableFunnel } from "#views/comparable-funnel.ts";
import { findingView } from "#views/finding-view.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { priorityView } from "#views/priority-view.ts";
import { trendView } from "#views/trend-view.ts";
import type { FigureKind } from "./file-name.ts";

export type TakeInput = {
  readonly dataset: Dataset;
  readonly query: Answerable;
  readonly language: Language;
  readonly stability: Stability | undefined;
  /** By which rules what was loaded is protected, and what came of it; it travels with everything. */
  readonly protection: Protection;
};

/** A figure that a page offers; it is drawn only when it is taken. */
export type OfferedFigure = {
  readonly kind: FigureKind;
  /** The finding, which is its title. */
  readonly title: string;
  /** Whether there is a table behind it; the map leaves that to the ranking, which has the same figures. */
  readonly table: boolean;
};

/** What fits the page: map, ranking with its funnel, and trend; trend alone for one municipality; or the priority ranking. */
export function offeredFigures(input: TakeInput): readonly OfferedFigure[] {
  switch (input.query.page) {
    case "map":
      return [...ofQuestion(input), ...ofTrend(input)];
    case "area":
      return ofTrend(input);
    case "priority": {
      const view = priorityView(input.dataset, input.query);
      return [{ kind: "priority", title: priorityTitle(view, input.language), table: true }];
    }
    default:
      return [];
  }
}

function ofQuestion({ dataset, query, language }: TakeInput): readonly OfferedFigure[] {
  const title = findingTitle(findingView(dataset, query), language);
  const funnel = comparableFunnel(dataset, choroplethView(dataset, query));
  return [
    { kind: "map", title, table: false },
    { kind: "ranking", title, table: true },
    ...(funnel
      ? [{ kind: "funnel", title: funnelTitle(funnel, language), table: true } as const]
      : []),
  ];
}

function ofTrend({ dataset, query, language }: TakeInput): readonly OfferedFigure[] {
  const view = trendView(dataset, query);
  const figures = view.lines.flatMap(({ points }) => points);
  if (view.empty || !figures.some(({ measured }) => amountOf(measured.value) !== undefined)) {
    return [];
  }
  return [{ kind: "trend", title: trendTitle(view, language), table: true }];
}
