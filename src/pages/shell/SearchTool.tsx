import { useEffect, useState } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { Sheet } from "#ui/Sheet.tsx";
import { useSheet } from "#ui/use-sheet.ts";
import { SearchBox } from "./SearchBox.tsx";
import { useGoTo } from "./use-go-to.ts";

/** Opens the search: by click, with Ctrl+K or ⌘K, or with a slash. */
export function SearchTool() {
  const text = useText(shellTexts);
  const { open, show, close } = useSheet();
  const goTo = useGoTo();
  const [apple, setApple] = useState(false);

  useEffect(() => setApple(/Mac|iPhone|iPad/.test(navigator.userAgent)), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForSearch(event) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      show();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  return (
    <>
      <button type="button" className="shell-tool" aria-haspopup="dialog" onClick={show}>
        <span className="shell-search-long">{text("search")}</span>
        <span className="shell-search-short">{text("searchShort")}</span>
        <span className="shell-keys" aria-hidden="true">
          {text(apple ? "searchKeys" : "searchKeysOther")}
        </span>
      </button>
      {open && (
        <Sheet label={text("search")} onClose={close}>
          <SearchBox onChoose={(hit) => close(() => goTo(hit))} />
        </Sheet>
      )}
    </>
  );
}

function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey)) return true;
  const plain = !event.metaKey && !event.ctrlKey && !event.altKey;
  const typing =
    event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
  return event.key === "/" && plain && !typing;
}
