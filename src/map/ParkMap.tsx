import { useMemo, useState } from "react";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parkTotals } from "#domain/park/park-totals.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import type { ScenePark } from "#scene/map-scene.ts";
import { type ParkScene, parkScene } from "#scene/park-scene.ts";
import "./park-map.css";

type ParkMapProps = { readonly dataset: Dataset; readonly area: AreaCode };

const size = { width: 440, height: 345 };

/** The parks of one municipality: its outline, quiet neighbours, and a dot per park by its size. */
export function ParkMap({ dataset, area: code }: ParkMapProps) {
  const text = useText(mapTexts);
  const scene = useMemo(() => parkScene(dataset, code, size), [dataset, code]);
  const area = dataset.areas.get(code);
  if (!area) return null;
  const covered = parkTotals(dataset, code) !== undefined;
  return (
    <figure className="park-map">
      <ParkPicture scene={scene} area={area} />
      <figcaption className="note">
        {!covered && text("parks.notCovered", { area: area.name })}
        {covered && scene.parks.length === 0 && text("parks.none", { area: area.name })}
        {scene.parks.length > 0 && text("parks.size")}{" "}
        {scene.parks.some(({ approximate }) => approximate) && text("parks.approximate")}
      </figcaption>
    </figure>
  );
}

function ParkPicture({ scene, area }: { readonly scene: ParkScene; readonly area: Area }) {
  const text = useText(mapTexts);
  const [pointed, setPointed] = useState<string>();
  const named = scene.parks.find(({ id }) => id === pointed);
  return (
    <svg
      className="park-map-picture"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={text("parks.label", { area: area.name })}
    >
      <path className="park-map-ground" d={scene.ground} />
      <path className="park-map-border" d={scene.borders} />
      <path className="park-map-area" d={scene.outline} />
      {scene.parks.map(({ id, x, y, r }) => (
        <circle
          key={id}
          className="park-map-dot"
          data-pointed={id === pointed ? "" : undefined}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r={r.toFixed(1)}
        />
      ))}
      {scene.parks.map(({ id, x, y, r }) => (
        <circle
          key={id}
          className="park-map-catch"
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r={(r + 7).toFixed(1)}
          onPointerEnter={() => setPointed(id)}
          onPointerLeave={() => setPointed(undefined)}
        />
      ))}
      {named && <ParkName park={named} hectares={scene.hectares.get(named.id)} />}
    </svg>
  );
}

function ParkName({
  park,
  hectares,
}: {
  readonly park: ScenePark;
  readonly hectares: number | undefined;
}) {
  const text = useText(mapTexts);
  const format = useFormat();
  const name = park.name || text("parks.unnamed");
  const words =
    hectares === undefined
      ? name
      : text("parks.hectares", { name, hectares: format.number(hectares, 1) });
  return (
    <text
      className="park-map-name"
      x={park.x}
      y={park.y < 30 ? park.y + park.r + 16 : park.y - park.r - 7}
      textAnchor={anchorAt(park.x)}
    >
      {words}
    </text>
  );
}

/** Names near a side run inward. */
function anchorAt(x: number): "start" | "middle" | "end" {
  if (x < size.width / 3) return "start";
  return x > (2 * size.width) / 3 ? "end" : "middle";
}
