import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { useApp } from "#state/use-app.ts";
import { BottomBar } from "./BottomBar.tsx";
import { Header } from "./Header.tsx";
import type { LazyPage } from "./lazy-page.ts";
import { PageFrame } from "./PageFrame.tsx";
import { Repairs } from "./Repairs.tsx";
import { useDocumentTitle } from "./use-document-title.ts";
import "./shell.css";

/** The frame around every page: name, pages, tools, remarks on the link, and the page itself. */
export function Shell({ page }: { readonly page: LazyPage }) {
  const text = useText(shellTexts);
  const name = useApp((state) => state.query.page);
  useDocumentTitle();
  return (
    <div className="shell" data-page={name}>
      <a className="shell-skip" href="#content">
        {text("skip")}
      </a>
      <Header />
      <Repairs />
      <main id="content" tabIndex={-1}>
        <PageFrame key={name} page={page} />
      </main>
      <BottomBar />
    </div>
  );
}
