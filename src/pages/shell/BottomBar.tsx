import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { useApp } from "#state/use-app.ts";
import { Sheet } from "#ui/Sheet.tsx";
import { useSheet } from "#ui/use-sheet.ts";
import type { Page } from "#views/query.ts";
import { Settings } from "./Settings.tsx";
import { TakeSheet } from "./TakeSheet.tsx";
import "./bottom-bar.css";

const first: readonly Page[] = ["map", "area", "priority", "data"];

/** The pages of a phone, within reach of a thumb; what is needed less stands behind "more". */
export function BottomBar() {
  const text = useText(shellTexts);
  const page = useApp((state) => state.query.page);
  const ask = useApp((state) => state.ask);
  const more = useSheet();
  const take = useSheet();
  return (
    <nav className="shell-bottom no-print" aria-label={text("pagesBelow")}>
      <ul>
        {first.map((name) => (
          <li key={name}>
            <PageLink to={{ page: name }} current={name === page}>
              {text(`page.${name}`)}
            </PageLink>
          </li>
        ))}
        <li>
          <button
            type="button"
            aria-haspopup="dialog"
            data-current={first.includes(page) ? undefined : ""}
            onClick={more.show}
          >
            {text("more")}
          </button>
        </li>
      </ul>
      {more.open && (
        <Sheet label={text("more")} onClose={more.close}>
          <div className="shell-more">
            {(["method", "privacy"] as const).map((name) => (
              <button
                key={name}
                type="button"
                className="shell-more-link"
                onClick={() => more.close(() => ask({ page: name }))}
              >
                {text(`page.${name}`)}
              </button>
            ))}
            <button type="button" className="shell-more-link" onClick={() => more.close(take.show)}>
              {text("take")}
            </button>
            <Settings />
          </div>
        </Sheet>
      )}
      {take.open && <TakeSheet onClose={take.close} />}
    </nav>
  );
}
