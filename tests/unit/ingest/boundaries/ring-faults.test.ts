import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { box } from "../../domain/overlay/shapes.ts";
import { added, fromText } from "../add.ts";

type Ring = readonly Position[];

/** A square of a tenth of a degree, its lower left corner there. */
const square = (x: number, y: number, size = 0.1): Ring =>
  box([x, y], [x + size, y + size]).coordinates[0] ?? [];
const bow: Ring = [
  [6.6, 52.9],
  [6.8, 53],
  [6.8, 52.9],
  [6.6, 53],
  [6.6, 52.9],
];

/** Areas of which the fault is the only one. */
const faults: readonly (readonly [string, readonly (readonly Ring[])[]])[] = [
  ["crossing", [[bow]]],
  ["ringsCross", [[square(6.6, 52.8), square(6.65, 52.85)]]],
  ["holeOutside", [[square(6.6, 52.8), square(6.8, 52.8)]]],
  ["partsOverlap", [[square(6.6, 52.8)], [square(6.65, 52.85)]]],
  [
    "holeTouches",
    [
      [
        square(6.6, 52.8),
        [
          [6.6, 52.85],
          [6.65, 52.8],
          [6.66, 52.85],
          [6.65, 52.87],
          [6.6, 52.85],
        ],
      ],
    ],
  ],
];

describe("a fault between the rings of a municipality", () => {
  it.each(faults)("is told: %s", async (ring, coordinates) => {
    const properties = { statcode: "GM1680", statnaam: "Aa en Hunze" };
    const geometry = { type: "MultiPolygon", coordinates };
    const features = [{ type: "Feature", properties, geometry }];
    const text = JSON.stringify({ type: "FeatureCollection", features });
    const { remarks } = await added(embeddedDataset(), fromText("grens.geojson", text));
    const told = remarks.filter(({ code }) => code === "ingest.ringFault");
    expect(told.map(({ values }) => values)).toEqual([{ area: "Aa en Hunze", ring }]);
  });
});
