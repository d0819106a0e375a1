import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { Button } from "#ui/Button.tsx";
import { useCopy } from "./use-copy.ts";

type CrashNoteProps = { readonly error: Error; readonly retry: () => void };

/** Stands where a page broke: what happened, how to go on, and the details for who can mend it. */
export function CrashNote({ error, retry }: CrashNoteProps) {
  const text = useText(shellTexts);
  const { copy, outcome } = useCopy();
  const details = () =>
    [error.stack ?? String(error), window.location.href, navigator.userAgent].join("\n");
  return (
    <div className="shell-state" role="alert">
      <h1>{text(isLoading(error) ? "notLoaded" : "crashed")}</h1>
      <p className="note">{error.message}</p>
      <p className="shell-actions">
        <Button look="main" onClick={retry}>
          {text("retry")}
        </Button>
        <Button onClick={() => copy(details())}>{text("copyDetails")}</Button>
        <span role="status">{outcome === "copied" && text("copied")}</span>
      </p>
      {outcome === "failed" && (
        <textarea
          className="shell-details"
          aria-label={text("copyDetails")}
          readOnly
          rows={8}
          value={details()}
        />
      )}
    </div>
  );
}

/** A part of the app that did not arrive; browsers name that failure differently. */
function isLoading({ message }: Error): boolean {
  return /dynamically imported module|importing a module script|preload CSS/i.test(message);
}
