import type { AreaGeometry } from "../area/boundaries.ts";
import type { AreaIndex } from "./area-index.ts";
import { edgeFinder } from "./edge-finder.ts";
import { columnOf, rowOf } from "./grid.ts";
import { groundBehind } from "./ground-behind.ts";
import { areasLocator } from "./locate.ts";
import { groundOf } from "./measure.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { type Share, type Shares, settleShares } from "./settle-shares.ts";

/**
 * Divides one shape over the areas of an index, which are named by their position.
 *
 * Area is measured on the plane of longitude and latitude in degrees: a border between two corners is
 * a straight line there, for us and for whoever else computes on the file. Within one park that plane
 * differs from the ground by at most some hundred-thousandths of its area.
 *
 * The areas and the shape must be sound (see `cleanShape`).
 */
export function areaShares(index: AreaIndex, geometry: AreaGeometry): Shares<number> {
  return settleShares(shareFinder(index)(outlineOf(geometry)));
}

/** Makes the function behind `areaShares`, for many shapes: it gives the shares as measured. */
export function shareFinder(index: AreaIndex): (outline: Outline) => readonly Share<number>[] {
  const visitEdges = edgeFinder(index);
  const visitAreas = areasLocator(index);
  const grounds = new Float64Array(index.areas);

  return (outline) => {
    const label = onlyLabel(index, outline);
    if (label === -1) return [];
    if (label !== undefined && !index.overlap) return [{ area: label, share: 1 }];

    const whole = groundOf(outline);
    const met = new Set<number>();
    const add = (area: number, ground: number): void => {
      met.add(area);
      grounds[area] = (grounds[area] as number) + ground;
    };
    // An area holds the north-east corner of the box or not; its edges tell the rest.
    visitAreas(outline.east, outline.north, (area) => add(area, whole));
    visitEdges(outline, (edge) => {
      const area = index.areaOf[index.partOf[edge] as number] as number;
      add(area, groundBehind(outline, index.ends, edge));
    });

    const shares = [...met].map((area) => ({ area, share: (grounds[area] as number) / whole }));
    for (const area of met) grounds[area] = 0;
    return shares;
  };
}

/** The label of all cells under the box of a shape, when it is one and no border passes. */
function onlyLabel({ cells, grid }: AreaIndex, box: Outline): number | undefined {
  const apart =
    box.east < grid.west ||
    box.west > grid.east ||
    box.north < grid.south ||
    box.south > grid.north;
  if (apart) return -1;
  const first = columnOf(grid, box.west);
  const last = columnOf(grid, box.east);
  const top = rowOf(grid, box.north);
  const label = cells[rowOf(grid, box.south) * grid.columns + first] as number;
  if (label < -1) return undefined;
  for (let row = rowOf(grid, box.south); row <= top; row += 1) {
    for (let column = first; column <= last; column += 1) {
      if (cells[row * grid.columns + column] !== label) return undefined;
    }
  }
  return label;
}
