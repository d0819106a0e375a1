import type { Page } from "@playwright/test";
import type { Spot } from "./pixels.ts";

type KeptSettings = {
  readonly renderer?: "auto" | "svg" | "webgl";
  readonly theme?: "light" | "dark" | "contrast";
  readonly language?: "nl" | "en";
};

/** Opens every page of the test with these settings, as if chosen on an earlier visit. */
export async function keepSettings(page: Page, settings: KeptSettings): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem("vakantieparkatlas.settings", kept),
    JSON.stringify(settings),
  );
}

/** Waits until MapLibre has taken over; without a graphics card that takes seconds. */
export async function waitForWebgl(page: Page): Promise<void> {
  await page.waitForSelector(".svg-map[data-behind]", { state: "attached", timeout: 60_000 });
  // The parks come with deck.gl, which is loaded when the map is there.
  await page.waitForLoadState("networkidle");
}

type Sample = Spot & { readonly area: string; readonly kind: string; readonly css: string };

/** Places within the areas of the drawing, away from borders, names, parks and what lies over the map. */
export function samples(page: Page): Promise<readonly Sample[]> {
  return page.evaluate(() => {
    const covers = ".svg-map-label, .svg-map-park, .svg-map-circle, .map-legend, .map-controls";
    const boxes = [...document.querySelectorAll(covers)].map((each) =>
      each.getBoundingClientRect(),
    );
    const map = document.querySelector(".atlas-map")?.getBoundingClientRect();
    const free = (x: number, y: number) =>
      map !== undefined &&
      x > map.left + 6 &&
      x < map.right - 6 &&
      y > map.top + 6 &&
      y < map.bottom - 6 &&
      !boxes.some(
        (box) => x > box.left - 6 && x < box.right + 6 && y > box.top - 6 && y < box.bottom + 6,
      );
    const spotsIn = (path: SVGPathElement, matrix: DOMMatrix) => {
      const inside = (x: number, y: number) =>
        path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
      const wide = (x: number, y: number) =>
        [-5, 0, 5].every((right) => [-5, 0, 5].every((down) => inside(x + right, y + down)));
      const box = path.getBoundingClientRect();
      return Array.from({ length: 100 }, (_, part) => ({
        x: Math.round(box.left + (((part * 37) % 100) / 100) * box.width),
        y: Math.round(box.top + (((part * 61) % 100) / 100) * box.height),
      }))
        .filter(({ x, y }) => free(x, y) && wide(x, y))
        .slice(0, 3);
    };
    return [...document.querySelectorAll<SVGPathElement>(".svg-map-area")].flatMap((path) => {
      const { fill: kind = "", area = "" } = path.dataset;
      const matrix = path.getScreenCTM()?.inverse();
      if (kind === "suppressed" || !matrix) return [];
      const told = { area, kind: path.dataset["class"] ?? kind, css: getComputedStyle(path).fill };
      return spotsIn(path, matrix).map((spot) => ({ ...spot, ...told }));
    });
  });
}
