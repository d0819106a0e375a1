import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dateSpan } from "#domain/dataset/default-dates.ts";
import { dataHelpTexts } from "#i18n/data-help-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { selectQuestion } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { sourcesView } from "#views/sources-view.ts";
import { csvLines } from "./csv-lines.ts";
import { fileExamples } from "./file-examples.ts";
import { saveText } from "./save-text.ts";
import { templateRows } from "./template-rows.ts";
import "./load-help.css";

/** Where the counts per municipality are published; the reader fetches them, the atlas never does. */
const cbsTable =
  "https://www.cbs.nl/nl-nl/maatwerk/2021/38/inschrijvingen-vakantieparken-per-gemeente-2017-2021";

/** How to load real figures in a minute, and which files can be loaded. */
export function LoadHelp({ dataset }: { readonly dataset: Dataset }) {
  const text = useText(dataHelpTexts);
  return (
    <section className="data-help" aria-labelledby="data-minute">
      <div>
        <h2 id="data-minute">{text("minute")}</h2>
        <p>{text(hasExamples(dataset) ? "minuteWhy" : "minuteWhyLoaded")}</p>
        <ol>
          <li>
            {text("step1")}{" "}
            <a href={cbsTable} rel="noreferrer" lang="nl">
              {text("cbsTable")}
            </a>
          </li>
          <li>{text("step2")}</li>
          <li>{text("step3")}</li>
          <li>{text("step4")}</li>
        </ol>
        <p className="note">{text("stepsNote")}</p>
        <Template dataset={dataset} />
        <p className="note">{text("privacy")}</p>
      </div>
      <div>
        <h2>{text("kinds")}</h2>
        <p>{text("kindsNote")}</p>
        {(["counts", "boundaries", "parks"] as const).map((kind) => (
          <section key={kind} className="data-kind">
            <h3>{text(kind)}</h3>
            <p>{text(`${kind}Form`)}</p>
            <p className="note">{text(`${kind}Note`)}</p>
            <p className="note">{text("exampleOf", { name: text(kind) })}</p>
            <pre>
              <code>{fileExamples[kind]}</code>
            </pre>
          </section>
        ))}
      </div>
    </section>
  );
}

function Template({ dataset }: { readonly dataset: Dataset }) {
  const text = useText(dataHelpTexts);
  const { number } = useFormat();
  const question = useApp(selectQuestion);
  const scope = question && dataset.areas.get(question.scope);
  if (!scope) return null;
  const municipalities = [...dataset.areas.values()].filter(
    ({ level, parent }) =>
      level === "municipality" && (scope.level === "country" || parent === scope.code),
  );
  const header = (["code", "name", "date", "people"] as const).map((key) => text(`csv.${key}`));

  return (
    <p className="data-actions">
      <Button
        onClick={() =>
          saveText(
            text("templateFile"),
            csvLines(templateRows(header, municipalities, dateSpan(dataset, country).last)),
          )
        }
      >
        {text("template")}
      </Button>
      <span className="note">
        {text("templateNote", { count: number(municipalities.length), scope: scope.name })}
      </span>
    </p>
  );
}

function hasExamples(dataset: Dataset): boolean {
  return sourcesView(dataset).some(({ statuses }) => statuses.includes("example"));
}
