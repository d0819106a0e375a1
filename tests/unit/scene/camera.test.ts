import { geoMercator } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cameraBounds,
  fitCamera,
  panCamera,
  project,
  scaleOfZoom,
  toPixels,
  unproject,
  zoomCamera,
  zoomLevel,
} from "#scene/camera.ts";

const place = fc.tuple(
  fc.double({ noNaN: true, min: 3, max: 8 }),
  fc.double({ noNaN: true, min: 50, max: 54 }),
);
const size = { width: 800, height: 600 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe("camera", () => {
  it("projects as Mercator does everywhere else", () => {
    const mercator = geoMercator().scale(1).translate([0, 0]);
    fc.assert(
      fc.property(place, (point) => {
        const [x, y] = project(point);
        const [otherX, otherY] = mercator(point) ?? [];
        expect(x).toBeCloseTo(otherX ?? Number.NaN, 12);
        expect(y).toBeCloseTo(otherY ?? Number.NaN, 12);
        const [longitude, latitude] = unproject([x, y]);
        expect(longitude).toBeCloseTo(point[0], 9);
        expect(latitude).toBeCloseTo(point[1], 9);
      }),
    );
  });

  it("gives the same camera back from what it sees", () => {
    const camera = fitCamera([6.1, 52.6, 7.1, 53.2], size, { ...none, left: 150 });

    const again = fitCamera(cameraBounds(camera, size), size, none);

    expect(again.scale / camera.scale).toBeCloseTo(1, 9);
    expect(again.x).toBeCloseTo(camera.x, 12);
    expect(again.y).toBeCloseTo(camera.y, 12);
  });

  it("keeps the bounds within the padding", () => {
    const camera = fitCamera([6.1, 52.6, 7.1, 53.2], size, { ...none, left: 150, top: 20 });
    const [left, top] = toPixels(camera, size, project([6.1, 53.2]));
    const [right, bottom] = toPixels(camera, size, project([7.1, 52.6]));

    expect(left).toBeGreaterThanOrEqual(150 - 1e-6);
    expect(top).toBeGreaterThanOrEqual(20 - 1e-6);
    expect(right).toBeLessThanOrEqual(size.width + 1e-6);
    expect(bottom).toBeLessThanOrEqual(size.height + 1e-6);
  });

  it("keeps the point under the pointer where it is while zooming", () => {
    const camera = fitCamera([6.1, 52.6, 7.1, 53.2], size, none);
    const point = project([6.5, 52.9]);
    const [x, y] = toPixels(camera, size, point);

    const zoomed = zoomCamera(camera, 3, [x - size.width / 2, y - size.height / 2]);

    expect(toPixels(zoomed, size, point)[0]).toBeCloseTo(x, 6);
    expect(toPixels(zoomed, size, point)[1]).toBeCloseTo(y, 6);
  });

  it("moves what is seen along with a drag", () => {
    const camera = fitCamera([6.1, 52.6, 7.1, 53.2], size, none);
    const point = project([6.5, 52.9]);
    const [x, y] = toPixels(camera, size, point);

    const moved = toPixels(panCamera(camera, [30, -20]), size, point);

    expect(moved[0] - x).toBeCloseTo(30, 6);
    expect(moved[1] - y).toBeCloseTo(-20, 6);
  });

  it("agrees with the zoom of MapLibre, whose world is 512 pixels at zoom 0", () => {
    expect(scaleOfZoom(0) * 2 * Math.PI).toBeCloseTo(512, 9);
    expect(zoomLevel({ x: 0, y: 0, scale: scaleOfZoom(8.25) })).toBeCloseTo(8.25, 9);
  });
});
