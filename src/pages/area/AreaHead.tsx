import { areaTexts } from "#i18n/area-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { Mark } from "#ui/Mark.tsx";
import type { AreaView } from "#views/area-view.ts";

/** Where we are, the name, and the caveats that no figure below can lose. */
export function AreaHead({ view: { area, province, date, marks } }: { readonly view: AreaView }) {
  const text = useText(areaTexts);
  const format = useFormat();
  return (
    <header className="area-head">
      <p className="area-crumb">
        {province && (
          <>
            <PageLink to={{ page: "map", scope: province.code, bounds: undefined }}>
              {province.name}
            </PageLink>
            <span aria-hidden="true"> › </span>
          </>
        )}
        {text("crumb")}
      </p>
      <h1>{area.name}</h1>
      <p className="area-lead">
        {text("lead", { date: format.date(date) })}{" "}
        {marks.example && <Mark>{text("example")}</Mark>}{" "}
        {marks.provisional && <Mark>{text("provisional")}</Mark>}{" "}
        {marks.scenario && <Mark>{text("scenario")}</Mark>}{" "}
        {marks.schematic && <Mark>{text("schematic")}</Mark>}
      </p>
    </header>
  );
}
