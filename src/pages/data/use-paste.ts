import { useEffect } from "react";

/** A table or files that are pasted while nothing is being typed in. */
export function usePaste(name: string, onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isTypedIn(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (files.length > 0) onFiles(files);
      else if (isTable(text)) onFiles([new File([text], name, { type: "text/csv" })]);
      else return;
      event.preventDefault();
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [name, onFiles]);
}

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
}

/** At least two lines with something between the columns. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /[\t;,]/.test(line));
}
