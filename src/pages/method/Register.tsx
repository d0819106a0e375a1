import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Definition } from "#domain/definition/definition.ts";
import { editionWords } from "#i18n/comparability-words.ts";
import { definitionTexts } from "#i18n/definition-texts.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";

/** The definition register: per series and area what is counted, and by whom. */
export function Register({ dataset }: { readonly dataset: Dataset }) {
  const text = useText(definitionTexts);
  return (
    <div className="method-register">
      <h3>{text("register")}</h3>
      <p className="note">{text("registerNote")}</p>
      {dataset.definitions.map((row) => (
        <Row
          key={`${row.edition} ${row.area} ${row.first}`}
          row={row}
          area={dataset.areas.get(row.area)?.name ?? row.area}
        />
      ))}
    </div>
  );
}

function Row({ row, area }: { readonly row: Definition; readonly area: string }) {
  const text = useText(definitionTexts);
  const language = useLanguage();
  const facts = [
    ["supplier", row.supplier],
    ["parks", row.parks],
    ["referenceDays", row.referenceDays],
    ["coverage", row.coverage],
    ["knownErrors", row.knownErrors],
  ] as const;
  return (
    <details>
      <summary>{text("row", { series: editionWords(row.edition, language), area })}</summary>
      <dl className="method-glossary">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>{value === "" ? text("empty") : <span lang="nl">{value}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{text("lodging")}</dt>
          <dd>{text(`lodging.${row.lodging}`)}</dd>
        </div>
        <div>
          <dt>{text("yearRule")}</dt>
          <dd>{text(`yearRule.${row.yearRule}`)}</dd>
        </div>
        <div>
          <dt>{text("rounding")}</dt>
          <dd>{row.rounding ?? text("rounding.none")}</dd>
        </div>
        <div>
          <dt>{text("source")}</dt>
          <dd lang="nl">
            {/^https?:\/\//.test(row.url) ? (
              <a href={row.url} rel="noreferrer">
                {row.source}
              </a>
            ) : (
              row.source
            )}
          </dd>
        </div>
      </dl>
    </details>
  );
}
