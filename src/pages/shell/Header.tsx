import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { useApp } from "#state/use-app.ts";
import { pages } from "#views/query.ts";
import { SearchTool } from "./SearchTool.tsx";
import { SettingsTool } from "./SettingsTool.tsx";
import { ShareTool } from "./ShareTool.tsx";
import { TakeTool } from "./TakeTool.tsx";
import "./header.css";

/** Name, pages and tools; on a phone the pages stand at the bottom. */
export function Header() {
  const text = useText(shellTexts);
  const page = useApp((state) => state.query.page);
  return (
    <header className="shell-header no-print">
      <PageLink to={{ page: "map" }} className="shell-name">
        {text("title")}
      </PageLink>
      <nav className="shell-pages" aria-label={text("pages")}>
        <ul>
          {pages.map((name) => (
            <li key={name}>
              <PageLink to={{ page: name }} current={name === page}>
                {text(`page.${name}`)}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="shell-tools">
        <SearchTool />
        <TakeTool className="shell-wide" />
        <ShareTool />
        <SettingsTool className="shell-wide" />
      </div>
    </header>
  );
}
