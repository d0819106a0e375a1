import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { dataTexts } from "#i18n/data-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { valueTexts } from "#i18n/value-texts.ts";
import { Mark } from "#ui/Mark.tsx";
import { type SourceRow, sourcesView } from "#views/sources-view.ts";
import { remarksId } from "./remarks-id.ts";
import { useSize } from "./use-size.ts";
import "./ledger.css";

type LedgerProps = { readonly dataset: Dataset };

const columns = ["what", "date", "state", "size", "licence", "remarks"] as const;

/** Every source with what it is, of when, how firm, how large, under which licence, with which remarks. */
export function Ledger({ dataset }: LedgerProps) {
  const text = useText(dataTexts);
  return (
    <table className="data-ledger">
      <caption className="sr-only">{text("ledger")}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sourcesView(dataset).map((row) => (
          <LedgerRow key={row.source.id} row={row} remarks={remarksOf(dataset, row)} />
        ))}
      </tbody>
    </table>
  );
}

function remarksOf({ issues }: Dataset, { source }: SourceRow): number {
  return issues.filter(({ where }) => where.file === source.id || where.file === source.title)
    .length;
}

type LedgerRowProps = {
  readonly row: SourceRow;
  readonly remarks: number;
};

function LedgerRow({ row, remarks }: LedgerRowProps) {
  const text = useText(dataTexts);
  const format = useFormat();
  const size = useSize();
  const { source } = row;
  return (
    <tr data-replaced={row.replaced}>
      <th scope="row">
        <span className="data-title" lang="nl">
          {source.title}
        </span>
        <span className="note">
          {text(`kind.${source.kind}`)}, <span lang="nl">{source.publisher}</span>
        </span>
        <Provenance row={row} />
      </th>
      <td data-label={text("column.date")}>
        {source.date && <span>{format.shortDate(source.date)}</span>}
        {!source.date && !row.span && <span>{text("noDate")}</span>}
        <Span row={row} />
      </td>
      <td data-label={text("column.state")}>
        <State row={row} />
      </td>
      <td data-label={text("column.size")}>
        <span>{size(source)}</span>
        {row.figures > 0 && row.figures < source.size && (
          <span className="note">{text("figures", { figures: format.number(row.figures) })}</span>
        )}
      </td>
      <td data-label={text("column.licence")}>{source.licence}</td>
      <td data-label={text("column.remarks")}>
        {remarks === 0 ? (
          text("noRemarks")
        ) : (
          <a href={`#${remarksId}`}>{text("remarksOf", { count: remarks })}</a>
        )}
      </td>
    </tr>
  );
}

function Provenance({ row: { source } }: { readonly row: SourceRow }) {
  const text = useText(dataTexts);
  return (
    <span className="data-provenance note">
      {source.url && /^https?:\/\//.test(source.url) && (
        <a href={source.url} rel="noreferrer" aria-label={`${text("openSource")}: ${source.title}`}>
          {text("openSource")}
        </a>
      )}
      <details>
        <summary aria-label={`${text("processing")}: ${source.title}`}>
          {text("processing")}
        </summary>
        <p lang="nl">{source.processing}</p>
      </details>
    </span>
  );
}

function State({ row }: { readonly row: SourceRow }) {
  const text = useText(dataTexts);
  const words = useText(valueTexts);
  const plain = row.statuses.filter((status) => status !== "example" && status !== "scenario");
  return (
    <>
      <span>{text(`origin.${row.source.origin}`)}</span>
      {plain.map((status) => (
        <span key={status} className="note">
          {words(`status.${status}`)}
        </span>
      ))}
      {row.statuses.includes("example") && <Mark>{text("example")}</Mark>}
      {row.statuses.includes("scenario") && <Mark>{words("status.scenario")}</Mark>}
      {row.schematic && <Mark>{text("schematic")}</Mark>}
      {row.replaced && <Mark>{text("replaced")}</Mark>}
    </>
  );
}

function Span({ row: { span } }: { readonly row: SourceRow }) {
  const text = useText(dataTexts);
  const { shortDate } = useFormat();
  if (!span) return null;
  // A date stays on one line.
  const unbroken = (day: IsoDate) => shortDate(day).replaceAll(" ", "\u00a0");
  const [first, last] = [unbroken(span[0]), unbroken(span[1])];
  const words = first === last ? text("onDay", { first }) : text("span", { first, last });
  return <span className="note">{words}</span>;
}
