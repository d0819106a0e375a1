import { lazy, Suspense } from "react";
import type { Area } from "#domain/area/area.ts";
import { appointmentTexts } from "#i18n/appointment-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { useSheet } from "#ui/use-sheet.ts";

const AppointmentForm = lazy(async () => ({
  default: (await import("./AppointmentForm.tsx")).AppointmentForm,
}));

/** Opens the proposal for a session about a municipality. */
export function AppointmentButton({ area }: { readonly area: Area }) {
  const text = useText(appointmentTexts);
  const sheet = useSheet();
  return (
    <>
      <Button look="main" aria-haspopup="dialog" onClick={sheet.show}>
        {text("open")}
      </Button>
      {sheet.open && (
        <Sheet label={text("title")} onClose={() => sheet.close()}>
          <Suspense fallback={<p role="status">{text("title")}</p>}>
            <AppointmentForm area={area} onClose={() => sheet.close()} />
          </Suspense>
        </Sheet>
      )}
    </>
  );
}
