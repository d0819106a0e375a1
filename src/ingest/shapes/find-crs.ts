import type { Position } from "geojson";
import { asText, own } from "../json/plain.ts";

/** What coordinates are, judged by what the file says and by their size. */
export type Crs =
  | { readonly kind: "wgs84" | "rd" | "swapped" | "elsewhere" }
  | { readonly kind: "unknown"; readonly name: string };

/**
 * The coordinate system of a file. The size of the numbers outranks the `crs` member, because
 * files are often converted without changing it; a system that we do not know is only refused
 * when the numbers do not tell either.
 */
export function findCrs(json: unknown, positions: readonly Position[]): Crs {
  const most = 0.9 * positions.length;
  const share = (inside: (x: number, y: number) => boolean) => {
    let count = 0;
    for (const [x = 0, y = 0] of positions) if (inside(x, y)) count += 1;
    return count >= most;
  };
  if (share(inDegrees)) return { kind: "wgs84" };
  if (share(inMetres)) return { kind: "rd" };
  // Turning them back must not turn others the wrong way.
  if (positions.length > 0 && positions.every(([x = 0, y = 0]) => inDegrees(y, x)))
    return { kind: "swapped" };
  const named = asText(own(own(own(json, "crs"), "properties"), "name"));
  return named && !/4326|4258|CRS:?84|28992|7415/i.test(named)
    ? { kind: "unknown", name: named }
    : { kind: "elsewhere" };
}

/** The Netherlands with a wide margin, degrees. */
const inDegrees = (x: number, y: number) => x >= 2 && x <= 8.5 && y >= 50 && y <= 55;

/** The range for which the Rijksdriehoek is defined, metres. */
const inMetres = (x: number, y: number) =>
  x >= -10_000 && x <= 320_000 && y >= 280_000 && y <= 650_000;
