import type { Dataset } from "#domain/dataset/dataset.ts";
import type { HiddenCount, ProtectionReport } from "#domain/delivery/protection-report.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { privacyTexts } from "#i18n/privacy-texts.ts";

type HiddenCountsProps = { readonly dataset: Dataset; readonly report: ProtectionReport };

/** Rows of the table; the rest is counted. */
const told = 200;

/** How many counts are hidden, and of each why and what anybody can still know about it. */
export function HiddenCounts({ dataset, report }: HiddenCountsProps) {
  const text = useText(privacyTexts);
  const { number } = useFormat();
  const { hidden, exposed, counts } = report;
  const own = hidden.filter(({ indicator }) => isCount(dataset, indicator));
  const of = (is: (each: HiddenCount) => boolean) => own.filter(is).length;
  const derived = hidden.length - own.length;
  const supplier = of(({ reason }) => reason.kind === "supplier");
  const second = of(({ reason }) => reason.kind === "protects");
  const plural = (count: number) => (count === 1 ? 1 : number(count));
  if (report.mode === "round" && counts > 0) {
    const words = { counts: plural(counts), base: number(report.base) };
    return (
      <>
        <p>{text("rounded", words)}</p>
        <Refused dataset={dataset} report={report} />
        {hidden.length > 0 && <HiddenTable dataset={dataset} report={report} />}
      </>
    );
  }
  if (hidden.length === 0 && report.refused.length === 0) return <p>{text("hiddenNone")}</p>;
  const share = number(Math.min(100, (100 * own.length) / Math.max(1, counts)));
  return (
    <>
      {own.length > 0 && (
        <p>
          {text("hiddenCount", {
            counts: plural(counts),
            hidden: plural(own.length),
            small: number(own.length - second - supplier),
            second: number(second),
            supplier: supplier > 0 ? text("hiddenSupplier", { count: number(supplier) }) : "",
          })}{" "}
          {text("lost", { share })}
        </p>
      )}
      {derived > 0 && <p>{text("hiddenDerived", { count: plural(derived) })}</p>}
      <Refused dataset={dataset} report={report} />
      {exposed.length > 0 && <p>{text("exposed", { count: plural(exposed.length) })}</p>}
      <HiddenTable dataset={dataset} report={report} />
      {hidden.length > told && <p>{text("more", { count: number(hidden.length - told) })}</p>}
    </>
  );
}

/** Whether a series counts, and is no rate or share of which a count could be worked out. */
const isCount = ({ indicators }: Dataset, id: string) => indicators.get(id)?.form === "amount";

function Refused({ dataset, report }: HiddenCountsProps) {
  const text = useText(privacyTexts);
  const { indicator } = useFormat();
  if (report.refused.length === 0) return null;
  const names = report.refused.flatMap(({ indicator: id }) => {
    const found = dataset.indicators.get(id);
    return found ? indicator(found) : [];
  });
  return <p>{text("refused", { names: names.join(", ") })}</p>;
}

function HiddenTable({ dataset, report }: HiddenCountsProps) {
  const text = useText(privacyTexts);
  const format = useFormat();
  const nameOf = (code: HiddenCount["area"]) => dataset.areas.get(code)?.name ?? code;
  const figureOf = ({ indicator: id }: HiddenCount) => {
    const found = dataset.indicators.get(id === "publishedRate" ? "pressure" : id);
    return found ? format.indicator(found) : id;
  };
  const why = ({ reason }: HiddenCount) => {
    if (reason.kind !== "protects")
      return text(`reason.${reason.kind}`, { threshold: format.number(report.threshold) });
    const areas = reason.areas.map(nameOf).join(", ");
    return areas ? text("reason.protects", { areas }) : text("reason.protectsOther");
  };
  const range = ({ low, high }: HiddenCount) =>
    high === undefined
      ? text("rangeOpen", { low: format.number(low) })
      : text("rangeBoth", { low: format.number(low), high: format.number(high) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="privacy-scroll" aria-label={text("table")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text("area")}</th>
            <th scope="col">{text("date")}</th>
            <th scope="col">{text("indicator")}</th>
            <th scope="col">{text("reason")}</th>
            <th scope="col">{text("range")}</th>
          </tr>
        </thead>
        <tbody>
          {report.hidden.slice(0, told).map((each) => (
            <tr key={`${each.indicator} ${each.area} ${each.date}`}>
              <th scope="row">{nameOf(each.area)}</th>
              <td>{format.shortDate(each.date)}</td>
              <td>{figureOf(each)}</td>
              <td>{why(each)}</td>
              <td>{range(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
