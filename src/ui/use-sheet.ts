import { useEffect, useState } from "react";

export type SheetState = {
  readonly open: boolean;
  readonly show: () => void;
  /** Closes, and then does what must happen behind it (another page, another area). */
  readonly close: (then?: () => void) => void;
};

/**
 * A panel over the page that also closes with the back button: showing it makes a step in the
 * history, closing it takes that step back.
 */
export function useSheet(): SheetState {
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return;
    const closed = () => setOpen(false);
    window.addEventListener("popstate", closed);
    return () => window.removeEventListener("popstate", closed);
  }, [open]);

  return {
    open,
    show: () => {
      if (open) return;
      window.history.pushState(null, "");
      setOpen(true);
    },
    close: (then) => {
      if (then) window.addEventListener("popstate", () => then(), { once: true });
      window.history.back();
    },
  };
}
