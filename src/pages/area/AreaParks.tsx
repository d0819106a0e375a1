import type { Dataset } from "#domain/dataset/dataset.ts";
import { areaTexts } from "#i18n/area-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { ParkMap } from "#map/ParkMap.tsx";
import type { AreaPark } from "#views/area-parks.ts";
import type { AreaView } from "#views/area-view.ts";

type AreaParksProps = { readonly dataset: Dataset; readonly view: AreaView };

/** The known parks on a map and by name; never anything about who lives there. */
export function AreaParks({ dataset, view: { area, parks } }: AreaParksProps) {
  const text = useText(areaTexts);
  return (
    <section className="area-parks">
      <div className="area-parks-head">
        <h2>{text("parksTitle")}</h2>
        <span className="area-quiet">{useCountWords(parks)}</span>
      </div>
      <ParkMap dataset={dataset} area={area.code} />
      {parks.parks.length > 0 && (
        <details className="area-details no-print">
          <summary>{text("parksList")}</summary>
          <ul className="area-park-list">
            {parks.parks.map((each) => (
              <ParkItem key={each.park.id} each={each} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function useCountWords({ totals, complete }: AreaView["parks"]): string {
  const text = useText(areaTexts);
  const format = useFormat();
  if (!totals) return text("parksUncovered");
  // A park of which only an edge lies here stands in the list, but counts where most of it lies.
  const count = format.number(totals.parks);
  if (complete) return text("parksKnown", { count });
  return totals.parks === 0 ? text("parksNone") : text("parksIncomplete", { count });
}

function ParkItem({ each: { park, share } }: { readonly each: AreaPark }) {
  const text = useText(areaTexts);
  const format = useFormat();
  const { name, place, kind, hectares, approximate } = park;
  const named = name === "" ? text("parkNameless") : name;
  const size =
    hectares === undefined
      ? text("hectaresUnknown")
      : text(approximate ? "hectaresAbout" : "hectares", {
          size: format.number(hectares, hectares < 10 && !approximate ? 1 : 0),
        });
  const parts = [text(`kind.${kind}`), size, ...(share < 0.99 ? [text("parkPart")] : [])];
  return (
    <li>
      <span>{place === "" ? named : text("parkPlace", { name: named, place })}</span>
      <span className="note">{parts.join(", ")}</span>
    </li>
  );
}
