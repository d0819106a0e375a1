import { useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dataTexts } from "#i18n/data-texts.ts";
import { issueText } from "#i18n/issue-text.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { currentRemarks, qualityView } from "#views/quality-view.ts";
import { csvLines } from "./csv-lines.ts";
import { RemarkList } from "./RemarkList.tsx";
import { remarksId } from "./remarks-id.ts";
import { saveText } from "./save-text.ts";

type RemarksProps = { readonly dataset: Dataset };

const filters = ["all", "error", "warning", "info"] as const;
type Filter = (typeof filters)[number];

/** All remarks on the data that are loaded, by gravity if wished, and as a file. */
export function Remarks({ dataset }: RemarksProps) {
  const text = useText(dataTexts);
  const language = useLanguage();
  const { number } = useFormat();
  const [filter, setFilter] = useState<Filter>("all");
  const issues = currentRemarks(dataset);
  const titles = new Map([...dataset.sources].map(([key, { title }]) => [key, title]));
  const view = qualityView(issues, filter === "all" ? undefined : new Set([filter]));
  const counts = { ...view.counts, all: Object.values(view.counts).reduce((a, b) => a + b, 0) };
  const options = filters
    .filter((key) => key === "all" || counts[key] > 0)
    .map((key) => ({ key, label: text(`filter.${key}`, { count: number(counts[key]) }) }));

  function save() {
    const header = ["file", "severity", "row", "column", "remark", "code"] as const;
    const rows = issues.map((issue) => [
      titles.get(issue.where.file) ?? issue.where.file,
      text(`severity.${issue.severity}`),
      issue.where.row ?? "",
      issue.where.column ?? "",
      issueText(issue, language),
      issue.code,
    ]);
    saveText(text("remarksFile"), csvLines([header.map((key) => text(`csv.${key}`)), ...rows]));
  }

  return (
    <section
      id={remarksId}
      className="data-remarks"
      aria-labelledby={`${remarksId}-title`}
      tabIndex={-1}
    >
      <h2 id={`${remarksId}-title`}>{text("remarks")}</h2>
      {issues.length === 0 ? (
        <p>{text("remarksNone")}</p>
      ) : (
        <>
          <div className="data-remark-tools no-print">
            <Choice label={text("filter")} options={options} chosen={filter} onChoose={setFilter} />
            <Button onClick={save}>{text("saveRemarks")}</Button>
          </div>
          {view.files.length === 0 && <p>{text("remarksHidden")}</p>}
          <RemarkList files={view.files} heading="h3" titles={titles} />
        </>
      )}
    </section>
  );
}
