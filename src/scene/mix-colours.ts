type Triple = readonly [number, number, number];

/**
 * A colour between two, `part` of the way, mixed in OKLab as `color-mix(in oklab, …)` does.
 *
 * @see Björn Ottosson (2020), A perceptual color space for image processing
 */
export function mixColours(from: string, to: string, part: number): string {
  if (part === 0) return from;
  const a = toOklab(readHex(from));
  const b = toOklab(readHex(to));
  const mixed = a.map((value, index) => value + ((b[index] ?? 0) - value) * part);
  return writeHex(fromOklab([mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0]));
}

/** Linear light of red, green and blue, 0 to 1, of `#rrggbb`. */
export function readHex(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours, 1 to 21, as WCAG 2 computes it. */
export function contrastOf(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = readHex(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function writeHex(linear: Triple): string {
  const channel = (value: number) => {
    const bent = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, bent)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${linear.map(channel).join("")}`;
}

function toOklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
