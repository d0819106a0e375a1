import { useMemo } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { divisionScene } from "#scene/division-scene.ts";
import "./division-map.css";

type DivisionMapProps = {
  readonly dataset: Dataset;
  /** In how many municipalities each one was divided before. */
  readonly parts: ReadonlyMap<AreaCode, number>;
  readonly label: string;
};

const size = { width: 300, height: 350 };

/** The municipalities of now, those that came from others coloured by how many. */
export function DivisionMap({ dataset, parts, label }: DivisionMapProps) {
  const { boundaries, areas } = dataset;
  const scene = useMemo(
    () => divisionScene({ boundaries, areas }, [...parts.keys()], size),
    [boundaries, areas, parts],
  );
  return (
    <svg
      className="division-map"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      <path className="division-map-ground" d={scene.ground} />
      {scene.chosen.map(({ code, path }) => (
        <path key={code} data-parts={divisionClass(parts.get(code) ?? 1)} d={path} />
      ))}
      <path className="division-map-border" d={scene.borders} />
    </svg>
  );
}

/** 1 (another name or code), 2, 3, or 4 for more. */
export const divisionClass = (parts: number) => Math.min(4, Math.max(1, parts));
