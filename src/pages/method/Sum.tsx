import type { Source } from "#domain/dataset/source.ts";
import type { Indicator, Unit } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { hasFigure, type Value } from "#domain/value/value.ts";
import type { Format } from "#i18n/format.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { methodTexts } from "#i18n/method-texts.ts";
import { valueTexts } from "#i18n/value-texts.ts";
import { Mark } from "#ui/Mark.tsx";
import type { FigureSum, SumPart } from "#views/method-view.ts";
import "./sum.css";

type SumProps = { readonly figure: FigureSum; readonly open: boolean };

/** A figure that opens to its sum. */
export function Sum({ figure, open }: SumProps) {
  const text = useText(methodTexts);
  const format = useFormat();
  const { indicator, measured, formula, parts, sources } = figure;
  return (
    <details className="method-sum" open={open}>
      <summary>
        <span>{format.indicator(indicator)}</span>
        <span className="method-figure">{format.valueWithUnit(measured.value, indicator)}</span>
      </summary>
      <p>{text(formula === "stored" ? "readFrom" : `formula.${formula}`)}</p>
      <Denominator indicator={indicator} />
      {formula !== "stored" && <Line figure={figure} />}
      <table>
        <thead>
          <tr>
            {(["part", "value", "date", "status", "source"] as const).map((key) => (
              <th key={key} scope="col">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow
              key={part.role}
              name={part.role === "loaded" ? (indicator.label ?? "") : text(`part.${part.role}`)}
              words={format.value(part.value, part.shape)}
              part={part}
            />
          ))}
          {(parts.length === 0 || sources.length === 0) && (
            <PartRow
              name={format.indicator(indicator)}
              words={format.valueWithUnit(measured.value, indicator)}
              part={{ value: measured.value, date: measured.date, sources }}
            />
          )}
        </tbody>
      </table>
    </details>
  );
}

const shares: ReadonlySet<Unit> = new Set(["percent", "perThousandOther", "perTenThousandOther"]);

/** Of what a loaded share or rate is a part, as far as its file says. */
function Denominator({ indicator }: { readonly indicator: Indicator }) {
  const text = useText(methodTexts);
  const { label, unit, denominator } = indicator;
  if (denominator !== undefined) return <p>{text("shareOf", { denominator })}</p>;
  return label !== undefined && shares.has(unit) ? <p>{text("shareUnsaid")}</p> : null;
}

function Line({ figure }: { readonly figure: FigureSum }) {
  const text = useText(methodTexts);
  const format = useFormat();
  const { measured, indicator } = figure;
  const line = sumLine(figure, format);
  if (line === undefined) {
    if (hasFigure(measured.value)) return null;
    return <p>{text("noSum", { reason: format.value(measured.value, indicator) })}</p>;
  }
  const margin = measured.value.kind === "known" ? measured.value.margin : 0;
  return (
    <>
      <p className="method-line">
        <span className="sr-only">{text("sum")} </span>
        {line}
      </p>
      {margin >= 0.5 / 10 ** indicator.decimals && (
        <p className="note">
          {text("margin", { margin: format.number(margin, indicator.decimals) })}
        </p>
      )}
    </>
  );
}

/** The sum with its numbers filled in; `undefined` when a part is not a number. */
function sumLine({ formula, parts, per, measured, indicator }: FigureSum, format: Format) {
  const [first, second] = parts;
  const numbers = [first, second].every((part) => part && hasFigure(part.value));
  const outcome = hasFigure(measured.value);
  if (!first || !second || !per || !numbers || !outcome) return undefined;
  const write = ({ value, shape }: SumPart) => bracketed(value, format.value(value, shape));
  const quotient =
    formula === "change"
      ? `(${write(first)} − ${write(second)}) ÷ ${write(second)}`
      : `${write(first)} ÷ ${write(second)}`;
  return `${quotient} × ${format.number(per)} = ${format.valueWithUnit(measured.value, indicator)}`;
}

function bracketed({ kind }: Value, words: string): string {
  return kind === "range" ? `[${words}]` : words;
}

type PartRowProps = {
  readonly name: string;
  readonly words: string;
  readonly part: {
    readonly value: Value;
    readonly date: IsoDate | undefined;
    readonly sources: readonly Source[];
  };
};

function PartRow({ name, words, part: { value, date, sources } }: PartRowProps) {
  const text = useText(methodTexts);
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={text("value")}>{words}</td>
      <td data-label={text("date")}>{date ? format.shortDate(date) : text("noDate")}</td>
      <td data-label={text("status")}>
        <StatusWords value={value} />
      </td>
      <td data-label={text("source")} lang="nl">
        {sources.map(({ title }) => title).join("; ") || "–"}
      </td>
    </tr>
  );
}

function StatusWords({ value }: { readonly value: Value }) {
  const words = useText(valueTexts);
  if (!("status" in value)) return "–";
  return value.status === "example" || value.status === "scenario" ? (
    <Mark>{words(`status.${value.status}`)}</Mark>
  ) : (
    words(`status.${value.status}`)
  );
}
