import type { Issue } from "#domain/issue.ts";
import { dataTexts } from "#i18n/data-texts.ts";
import { issueText } from "#i18n/issue-text.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import type { FileRemarks, RemarkGroup } from "#views/quality-view.ts";
import "./remarks.css";

type RemarkListProps = {
  readonly files: readonly FileRemarks[];
  readonly heading: "h3" | "h4";
  /** Titles of sources by id: remarks on embedded data name their source by it. */
  readonly titles?: ReadonlyMap<string, string>;
};

/** Remarks in sentences, grouped per file, the gravest first. */
export function RemarkList({ files, heading: Heading, titles }: RemarkListProps) {
  const text = useText(dataTexts);
  return files.map(({ file, groups }) => (
    <section key={file} className="data-file-remarks">
      <Heading>{file === "" ? text("whole") : (titles?.get(file) ?? file)}</Heading>
      <ul>
        {groups.map((group) => (
          <Remark key={group.first.code} group={group} />
        ))}
      </ul>
    </section>
  ));
}

function Remark({ group: { first, issues } }: { readonly group: RemarkGroup }) {
  const text = useText(dataTexts);
  const language = useLanguage();
  const { number } = useFormat();
  const more = issues.length - 1;
  const words = issueText(first, language);
  return (
    <li data-severity={first.severity}>
      <span className="data-severity">{text(`severity.${first.severity}`)}</span>
      <span>
        {words}
        <Place issue={first} words={words} />
        {more > 0 && <span className="note"> {text("more", { count: number(more) })}</span>}
      </span>
    </li>
  );
}

/** The row, unless the sentence already tells it. */
function Place({ issue: { where }, words }: { readonly issue: Issue; readonly words: string }) {
  const text = useText(dataTexts);
  const { number } = useFormat();
  if (where.row === undefined || words.includes(`${where.row}`)) return null;
  return <span className="note"> {text("place", { row: number(where.row) })}</span>;
}
