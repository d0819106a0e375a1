import type { Dataset } from "#domain/dataset/dataset.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { methodLegalTexts } from "#i18n/method-legal-texts.ts";
import { sourcesView } from "#views/sources-view.ts";
import { libraries } from "./libraries.ts";

/** Under which terms everything is used: the data, the typeface, the programs, the atlas itself. */
export function Licences({ dataset }: { readonly dataset: Dataset }) {
  const text = useText(methodLegalTexts);
  return (
    <>
      <p>{text("attribution")}</p>
      <table className="method-table">
        <caption>{text("sources")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("column.source")}</th>
            <th scope="col">{text("column.publisher")}</th>
            <th scope="col">{text("column.licence")}</th>
          </tr>
        </thead>
        <tbody>
          {sourcesView(dataset).map(({ source }) => (
            <tr key={source.id}>
              <th scope="row" lang="nl">
                {source.url && /^https?:\/\//.test(source.url) ? (
                  <a href={source.url} rel="noreferrer">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
              </th>
              <td lang="nl">{source.publisher}</td>
              <td>{source.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{text("libraries")}</h3>
      <ul className="method-libraries">
        {libraries.map(({ name, licence }) => (
          <li key={name}>
            {name} <span className="note">{licence}</span>
          </li>
        ))}
      </ul>
      <h3>{text("own")}</h3>
      <p>{text("ownLicence")}</p>
    </>
  );
}
