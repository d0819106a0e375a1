import { lazy, Suspense } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { Sheet } from "#ui/Sheet.tsx";

const TakePanel = lazy(async () => ({
  default: (await import("#pages/parts/take/TakePanel.tsx")).TakePanel,
}));

/** Everything that can be taken from the page on screen; loaded when asked for. */
export function TakeSheet({ onClose }: { readonly onClose: () => void }) {
  const text = useText(shellTexts);
  return (
    <Sheet label={text("take")} onClose={onClose}>
      <Suspense fallback={<p role="status">{text("loading")}</p>}>
        <TakePanel />
      </Suspense>
    </Sheet>
  );
}
