import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paletteOf } from "#scene/palette.ts";
import { classKey, inkStep, rampColour, rampMix } from "#scene/ramp.ts";

const css = readFileSync("src/map/ramp.css", "utf8");
const every = [1, 2, 3, 4, 5, 6].flatMap((classes) =>
  Array.from({ length: classes }, (_, index) => ({ index, classes })),
);

describe("the ramp", () => {
  it.each(every)("is the same in CSS for class $index of $classes", ({ index, classes }) => {
    const { from, to, part } = rampMix(index, classes);
    const share = Number((100 * part).toFixed(1));
    const colour =
      part === 0
        ? `var(--ramp-${from})`
        : `color-mix(in oklab, var(--ramp-${from}), var(--ramp-${to}) ${share}%)`;

    expect(css).toContain(
      `[data-class="${classKey(index, classes)}"] {\n  --class-fill: ${colour};\n  --class-ink: var(--ramp-ink-${inkStep(paletteOf("light"), index, classes)});\n}`,
    );
  });

  it.each(["dark", "contrast"] as const)("says where %s needs another ink", (name) => {
    const palette = paletteOf(name);
    for (const { index, classes } of every) {
      const ink = inkStep(palette, index, classes);
      const usual = inkStep(paletteOf("light"), index, classes);
      const differs = palette.rampInk[ink] !== palette.rampInk[usual];
      const rule = `:root[data-theme="${name}"] [data-class="${classKey(index, classes)}"] {\n  --class-ink: var(--ramp-ink-${ink});\n}`;
      expect(css.includes(rule)).toBe(differs);
    }
  });

  it("runs over all of the palette when there are five classes", () => {
    const palette = paletteOf("light");

    expect([0, 1, 2, 3, 4].map((index) => rampColour(palette, index, 5))).toEqual(palette.ramp);
  });

  it("begins and ends with the ends of the palette whatever the number of classes", () => {
    const palette = paletteOf("light");
    for (const classes of [3, 4, 6]) {
      expect(rampColour(palette, 0, classes)).toBe(palette.ramp[0]);
      expect(rampColour(palette, classes - 1, classes)).toBe(palette.ramp[4]);
    }
  });

  it("has a colour of the palette for one class and for two", () => {
    const { ramp } = paletteOf("light");

    expect(rampColour(paletteOf("light"), 0, 1)).toBe(ramp[2]);
    expect([0, 1].map((index) => rampColour(paletteOf("light"), index, 2))).toEqual([
      ramp[1],
      ramp[3],
    ]);
  });
});
