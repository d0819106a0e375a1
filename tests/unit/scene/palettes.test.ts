import { describe, expect, it } from "vitest";
import { contrastOf, readHex } from "#scene/mix-colours.ts";
import { type Palette, paletteOf } from "#scene/palette.ts";
import { rampColour, rampInkColour } from "#scene/ramp.ts";

const names = ["light", "dark", "contrast"] as const;
type Triple = readonly [number, number, number];

/** Linear light as three kinds of eye receive it; Machado, Oliveira & Fernandes (2009), full strength. */
const eyes: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function seenBy(eye: string, hex: string): Triple {
  const [r = [1, 0, 0], g = [0, 1, 0], b = [0, 0, 1]] = eyes[eye] ?? [];
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const light = readHex(hex);
  return [
    clip(dot(r as Triple, light)),
    clip(dot(g as Triple, light)),
    clip(dot(b as Triple, light)),
  ];
}

/** CIE L*a*b* under D65. */
function lab(light: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], light));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(eye: string, one: string, other: string): number {
  const [a, b] = [lab(seenBy(eye, one)), lab(seenBy(eye, other))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const texts: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ["ink", "paper"],
  ["ink2", "paper"],
  ["ink", "ground"],
  ["ink2", "ground"],
  ["accent", "paper"],
  ["ink", "accentGround"],
  ["mark", "markGround"],
  ["mark", "paper"],
];

describe.each(names)("palette %s", (name) => {
  const palette = paletteOf(name);

  it.each(texts)("writes %s on %s with a contrast of at least 4.5", (ink, ground) => {
    expect(contrastOf(palette[ink] as string, palette[ground] as string)).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it.each([
    ["accent", "paper"],
    ["circle", "paper"],
    ["park", "paper"],
    ["park", "ground"],
  ] as const)("draws %s on %s with a contrast of at least 3", (colour, ground) => {
    expect(contrastOf(palette[colour], palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each([3, 4, 5, 6])(
    "writes on each of %s classes with a contrast of at least 4.5",
    (classes) => {
      for (let index = 0; index < classes; index += 1) {
        const [ink, fill] = [
          rampInkColour(palette, index, classes),
          rampColour(palette, index, classes),
        ];
        expect(contrastOf(ink, fill), `${index} of ${classes}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(Object.keys(eyes))("tells neighbouring classes apart by at least 10 for %s", (eye) => {
    for (const classes of [3, 4, 5, 6]) {
      for (let index = 1; index < classes; index += 1) {
        const before = rampColour(palette, index - 1, classes);
        const here = rampColour(palette, index, classes);
        expect(difference(eye, before, here), `${index} of ${classes}`).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it("grows evenly from light to dark or from dark to light", () => {
    const lightness = palette.ramp.map((hex) => lab(readHex(hex))[0]);
    const sorted = lightness.toSorted((a, b) => (name === "dark" ? a - b : b - a));

    expect(lightness).toEqual(sorted);
  });
});
