import type { Page } from "@playwright/test";

export type Spot = { readonly x: number; readonly y: number };
export type Colour = readonly [red: number, green: number, blue: number];

/** Colours on screen, 0 to 255, one per spot, in pixels of the window. */
export async function coloursAt(
  page: Page,
  spots: readonly Spot[],
): Promise<readonly (Colour | undefined)[]> {
  const picture = (await page.screenshot()).toString("base64");
  return page.evaluate(
    async ([encoded, wanted]) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      return wanted.map(({ x, y }) => {
        const at = 4 * (Math.round(y) * bitmap.width + Math.round(x));
        return [data[at] ?? -1, data[at + 1] ?? -1, data[at + 2] ?? -1] as const;
      });
    },
    [picture, spots] as const,
  );
}

/** The largest difference of a channel. */
export const distance = (a: Colour | undefined, b: Colour | undefined): number =>
  Math.max(...[0, 1, 2].map((channel) => Math.abs((a?.[channel] ?? 999) - (b?.[channel] ?? -999))));

export const readColour = (css: string): Colour => {
  const [red = -1, green = -1, blue = -1] = [...css.matchAll(/[\d.]+/g)].map(Number);
  return [red, green, blue];
};
