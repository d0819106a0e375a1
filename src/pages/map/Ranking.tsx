import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { defaultOrder, rankingView } from "#views/ranking-view.ts";
import type { AnswerProps } from "./question-props.ts";
import { RankingTable } from "./RankingTable.tsx";
import { Unpublished } from "./Unpublished.tsx";

const RankingQualification = lazy(async () => ({
  default: (await import("./RankingNote.tsx")).RankingQualification,
}));
const RankingCaveat = lazy(async () => ({
  default: (await import("./RankingNote.tsx")).RankingCaveat,
}));

const RankingHidden = lazy(async () => ({
  default: (await import("./RankingHidden.tsx")).RankingHidden,
}));

const RankingFunnel = lazy(async () => ({
  default: (await import("./RankingFunnel.tsx")).RankingFunnel,
}));

const quick = ["pressure", "people", "change"] as const;
/** More rows than this stay folded until asked for, so that a page of the whole country stays light. */
const folded = 30;

/** Every number of the map as a table that can be sorted: the same selection, hover and colours. */
export function Ranking({ dataset, query, view }: AnswerProps) {
  const text = useText(pageMapTexts);
  const ask = useApp((state) => state.ask);
  const [order, setOrder] = useState(defaultOrder);
  const [all, setAll] = useState(false);
  const shown = useDeferredValue(view);
  const rows = useMemo(() => rankingView(shown, order), [shown, order]);
  const scope = dataset.areas.get(query.scope)?.name ?? "";
  const folds = rows.length > folded + 5;
  const visible = all || !folds ? rows : foldRows(rows, query.selected);
  return (
    <section className="map-ranking" aria-labelledby="map-ranking-title">
      <div className="map-ranking-head">
        <h2 id="map-ranking-title">
          {text("ranking", { scope })}
          <Suspense fallback={null}>
            <RankingQualification dataset={dataset} view={shown} />
          </Suspense>
        </h2>
        <Choice
          label={text("rankingBy")}
          options={quick
            .filter((key) => dataset.indicators.has(key))
            .map((key) => ({ key, label: text(`by.${key}`) }))}
          chosen={quick.find((key) => key === query.indicator)}
          onChoose={(indicator) => ask({ indicator })}
        />
      </div>
      <Suspense fallback={null}>
        <RankingCaveat dataset={dataset} view={shown} />
      </Suspense>
      <Unpublished query={query} rows={rows} />
      <RankingTable
        view={shown}
        rows={visible}
        selected={query.selected}
        order={order}
        onOrder={setOrder}
      />
      {shown.marks.suppressed && (
        <Suspense fallback={null}>
          <RankingHidden view={shown} />
        </Suspense>
      )}
      {shown.indicator.unit === "perThousand" && (
        <Suspense fallback={null}>
          <RankingFunnel dataset={dataset} view={shown} />
        </Suspense>
      )}
      {folds && (
        <p className="map-fold no-print">
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? text("showFewer")
              : text("showAll", { count: rows.length, level: text(`level.${query.level}`) })}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The first rows, and the selected one wherever it stands. */
function foldRows<Row extends { readonly code: string }>(
  rows: readonly Row[],
  selected: string | undefined,
): readonly Row[] {
  return rows.filter((row, index) => index < folded || row.code === selected);
}
