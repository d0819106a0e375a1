import { useState } from "react";

/** Puts text on the clipboard, and says whether the browser let us. */
export function useCopy(): {
  readonly copy: (text: string) => void;
  readonly outcome: "copied" | "failed" | undefined;
} {
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  return {
    outcome,
    copy: (text) => {
      setOutcome(undefined);
      tryCopy(text).then(
        () => setOutcome("copied"),
        () => setOutcome("failed"),
      );
    },
  };
}

/** Without a secure address there is no clipboard at all. */
async function tryCopy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
