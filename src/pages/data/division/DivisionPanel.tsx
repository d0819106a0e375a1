import { useDeferredValue, useId, useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { reorganisationTexts } from "#i18n/reorganisation-texts.ts";
import { DivisionMap, divisionClass } from "#map/DivisionMap.tsx";
import { type Grown, reorganisationView, reorganisationYears } from "#views/reorganisation-view.ts";
import "./division-panel.css";

/** What became of the municipalities of a year: a slider, the map of now, and the list of all. */
export function DivisionPanel({ dataset }: { readonly dataset: Dataset }) {
  const text = useText(reorganisationTexts);
  const id = useId();
  const years = useMemo(() => reorganisationYears(dataset), [dataset]);
  const [asked, setAsked] = useState<number>();
  const year = asked ?? usualYear(dataset, years);
  const shown = useDeferredValue(year);
  const view = useMemo(() => reorganisationView(dataset, shown ?? 0), [dataset, shown]);
  const parts = useMemo(
    () => new Map(view.grown.map((each) => [each.code, each.parts.length])),
    [view],
  );
  const [first, last] = [years[0], years.at(-1)];
  if (year === undefined || first === undefined || last === undefined) return null;
  const count = view.grown.length;
  return (
    <section className="division" aria-labelledby={id}>
      <h2 id={id}>{text("title")}</h2>
      <p className="note">{text("lead")}</p>
      <label className="division-year">
        <span>{text("year")}</span>
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={year}
          onChange={(event) => setAsked(Number(event.target.value))}
        />
        <output>{year}</output>
      </label>
      <p aria-live="polite">
        {count === 0
          ? text("none", { year: view.year })
          : text("before", { year: view.year, before: view.before, after: view.after, count })}
      </p>
      <div className="division-both">
        <figure>
          <DivisionMap
            dataset={dataset}
            parts={parts}
            label={text("map", { count, year: view.year })}
          />
          <figcaption>{count > 0 && <Key grown={view.grown} />}</figcaption>
        </figure>
        {count > 0 && <GrownList grown={view.grown} label={text("list", { year: view.year })} />}
      </div>
      <p className="note">{text("note")}</p>
    </section>
  );
}

/** The year before the last change: what a file of last year may still have. */
function usualYear({ reorganisations }: Dataset, years: readonly number[]): number | undefined {
  const last = Number(reorganisations.at(-1)?.date.slice(0, 4)) - 1;
  return years.includes(last) ? last : years[0];
}

function Key({ grown }: { readonly grown: readonly Grown[] }) {
  const text = useText(reorganisationTexts);
  const used = new Set(grown.map(({ parts }) => divisionClass(parts.length)));
  return (
    <ul className="division-key">
      <li>{text("key")}</li>
      {([1, 2, 3, 4] as const)
        .filter((each) => used.has(each))
        .map((each) => (
          <li key={each}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect width="12" height="12" data-parts={each} />
            </svg>
            {text(`key.${each}`)}
          </li>
        ))}
    </ul>
  );
}

function GrownList({ grown, label }: { readonly grown: readonly Grown[]; readonly label: string }) {
  const text = useText(reorganisationTexts);
  return (
    // Reached by keyboard because it scrolls.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
    <section className="division-list" aria-label={label} tabIndex={0}>
      <ul>
        {grown.map(({ code, name, parts, split, last }) => (
          <li key={code}>
            <strong>{name}</strong>{" "}
            <span>
              {text("from", { year: last.slice(0, 4), parts: parts.join(", ") })}
              {split && ` (${text("split")})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
