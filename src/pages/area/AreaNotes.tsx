import { areaTexts } from "#i18n/area-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { AppointmentButton } from "#pages/parts/appointment/AppointmentButton.tsx";
import { Button } from "#ui/Button.tsx";
import type { AreaView } from "#views/area-view.ts";

/** A figure older than this many years gets its day named among what is not known. */
const oldYears = 2;

/** What is not known and how comparable the figures are, with what one can do next. */
export function AreaNotes({ view }: { readonly view: AreaView }) {
  const text = useText(areaTexts);
  const format = useFormat();
  const waited = view.waitingTime.date;
  const old = waited && Number(view.date.slice(0, 4)) - Number(waited.slice(0, 4)) >= oldYears;
  return (
    <>
      <section className="area-note">
        <h3>{text("unknownTitle")}</h3>
        <p>
          {text("unknownMix")} {text("unknownParks")}{" "}
          {old && text("unknownWaiting", { date: format.date(waited) })}
        </p>
      </section>
      <section className="area-note">
        <h3>{text("comparableTitle")}</h3>
        <p>{text("comparableText")}</p>
      </section>
      <div className="area-actions no-print">
        <AppointmentButton area={view.area} />
        <Button onClick={() => window.print()}>{text("print")}</Button>
      </div>
    </>
  );
}
