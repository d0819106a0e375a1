import { useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dataTexts } from "#i18n/data-texts.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { protectionNote } from "#i18n/protection-words.ts";
import { useApp } from "#state/use-app.ts";
import { Choice } from "#ui/Choice.tsx";
import { currentRemarks, qualityView } from "#views/quality-view.ts";
import { RemarkList } from "./RemarkList.tsx";
import { remarksId } from "./remarks-id.ts";
import { SaveRemarks } from "./SaveRemarks.tsx";

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

  const rules = useApp((state) => state.rules);
  const report = useApp((state) => state.protection);
  const protection = protectionNote({ rules, report }, language);
  const verdicts = useApp((state) => state.verdicts);
  const input = { issues, titles, language, protection, verdicts };

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
            <SaveRemarks input={input} />
          </div>
          {view.files.length === 0 && <p>{text("remarksHidden")}</p>}
          <RemarkList files={view.files} heading="h3" titles={titles} />
        </>
      )}
    </section>
  );
}
