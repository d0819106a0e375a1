import { type ReactNode, useEffect, useState } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { useAppStore } from "#state/use-app.ts";
import { takeFiles } from "./take-files.ts";
import "./drop-anywhere.css";

/** Files may be dropped on any page; they land on the page Gegevens, with the verdict. */
export function DropAnywhere({ children }: { readonly children: ReactNode }) {
  const text = useText(shellTexts);
  const store = useAppStore();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const drag = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Without a next element the pointer left the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      store.getState().ask({ page: "data" });
      takeFiles(store, files);
    };
    window.addEventListener("dragenter", drag, { signal });
    window.addEventListener("dragover", drag, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("dragend", () => setOver(false), { signal });
    window.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  }, [store]);

  return (
    <>
      {children}
      {over && (
        <div className="drop-anywhere" aria-hidden="true">
          <p>{text("dropHere")}</p>
        </div>
      )}
    </>
  );
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
