import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import "./sheet.css";

type SheetProps = {
  readonly label: string;
  /** `corner` hangs below the header at the right; on a phone every sheet comes from below. */
  readonly place?: "corner" | "middle";
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A panel over the page: holds the focus, closes with Escape and with a click beside it. */
export function Sheet({ label, place = "middle", onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before a field inside takes the focus. A sheet is never open on the server.
  const [opener] = useState(() => document.activeElement);

  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    // A dialog that leaves the page does not give the focus back by itself.
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [opener]);

  function closeBeside(event: MouseEvent) {
    if (event.target === dialog.current) onClose();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape (onCancel)
    <dialog
      ref={dialog}
      className="sheet"
      data-place={place}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={closeBeside}
    >
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
