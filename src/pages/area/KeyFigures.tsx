import { fewCounted } from "#domain/indicator/few-counted.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { Value } from "#domain/value/value.ts";
import { areaTexts } from "#i18n/area-texts.ts";
import type { NumberShape } from "#i18n/format.ts";
import { hiddenWords } from "#i18n/hidden-words.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { inPlace } from "#i18n/place-words.ts";
import { valueTexts } from "#i18n/value-texts.ts";
import type { AreaView } from "#views/area-view.ts";
import { type Hiding, hiddenWhy } from "#views/hidden-why.ts";

const shapes = {
  people: { unit: "people", decimals: 0 },
  rate: { unit: "perThousand", decimals: 1 },
  change: { unit: "percent", decimals: 0, signed: true },
} as const satisfies Record<string, NumberShape>;

type KeyFiguresProps = { readonly view: AreaView; readonly hiding: Hiding };

/** The three numbers of a municipality, each with what it means and what it is held against. */
export function KeyFigures({ view, hiding }: KeyFiguresProps) {
  const text = useText(areaTexts);
  const words = useKeyWords(view, hiding);
  const format = useFormat();
  const values = useText(valueTexts);
  // The threshold is in people: beside another unit it would be read wrongly.
  const rated = (value: Value, shape: NumberShape) => {
    if (value.kind === "suppressed")
      return values(value.cause === "secondary" ? "suppressedSecond" : "suppressed");
    const percent = shape.unit === "percent" && value.kind === "known";
    return percent ? format.valueWithUnit(value, shape) : format.value(value, shape);
  };
  return (
    <dl className="area-key" aria-label={text("keyFigures")}>
      <KeyFigure measured={view.people} words={words.people}>
        {format.value(view.people.value, shapes.people)}
      </KeyFigure>
      <KeyFigure measured={view.rate} words={words.rate}>
        {rated(view.rate.value, shapes.rate)}
      </KeyFigure>
      <KeyFigure measured={view.change} words={words.change}>
        {rated(view.change.value, shapes.change)}
      </KeyFigure>
    </dl>
  );
}

type KeyFigureProps = {
  readonly measured: Measured;
  readonly words: string;
  readonly children: string;
};

function KeyFigure({ measured, words, children }: KeyFigureProps) {
  const text = useText(areaTexts);
  const { kind } = measured.value;
  const status = "status" in measured.value && measured.value.status === "example";
  return (
    <div>
      <dt>{words}</dt>
      <dd data-words={(kind !== "known" && kind !== "nil") || undefined}>
        {children}
        {status && <span className="sr-only">{text("exampleOne")}</span>}
      </dd>
    </div>
  );
}

function useKeyWords(
  view: AreaView,
  hiding: Hiding,
): Readonly<Record<"people" | "rate" | "change", string>> {
  const text = useText(areaTexts);
  const format = useFormat();
  const language = useLanguage();
  const { place, change, date } = view;
  const other = (measured: Measured) =>
    measured.date && measured.date !== date
      ? text("otherDate", { date: format.date(measured.date) })
      : "";
  // The rate is hidden as the number is; the reason stands beside the number.
  const figure = { indicator: { id: "people", formula: "stored" } as const, area: view.area.code };
  const why = hiddenWhy(hiding, { ...figure, measured: view.people });
  const range = place && place.best !== place.worst ? text("placeRange", place) : "";
  const hidden = place ? place.areas - place.known : 0;
  const placed =
    place &&
    text("place", { ...place, in: inPlace(view.finding.scope, language) }) +
      range +
      (hidden > 0 ? text("notAll", { hidden }) : "");
  const { numerator, denominator } = change;
  const fromTo =
    change.value.kind === "known" && numerator && denominator
      ? text("fromTo", {
          before: format.value(denominator.value, shapes.people),
          now: format.value(numerator.value, shapes.people),
        })
      : "";
  return {
    people:
      text("people", { rounded: roundedWords(view.people.value, text) }) +
      (why ? text("because", { why: hiddenWords(why, language) }) : "") +
      other(view.people),
    rate:
      text("rate", { place: placed ?? "", few: fewCounted(view.rate) ? text("few") : "" }) +
      other(view.rate),
    change: text("change", { date: format.date(view.compareDate), fromTo }),
  };
}

type AreaText = ReturnType<typeof useText<keyof (typeof areaTexts)["nl"]>>;

/** How a number was rounded, when that has a plain word. */
function roundedWords(value: Value, text: AreaText): string {
  if (value.kind !== "known") return "";
  const step = ([10, 100, 1000] as const).find((each) => each === 2 * value.margin);
  return step ? text("rounded", { step: text(`rounded.${step}`) }) : "";
}
