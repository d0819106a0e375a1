import { paletteOf } from "#scene/palette.ts";
import { type SvgNode, svg } from "./svg-node.ts";
import { textWidth, type Weight } from "./text-width.ts";

/** Exported figures are for paper and slides: always the light palette. */
export const paint = paletteOf("light");

type TextStyle = {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly anchor?: "start" | "middle" | "end";
  /** Drawn around the letters, where they stand on colour. */
  readonly halo?: string | undefined;
};

/** One line of text; `y` is its base line. */
export function words(
  text: string,
  at: { readonly x: number; readonly y: number },
  { size, weight = 400, colour = paint.ink, anchor = "start", halo }: TextStyle,
): SvgNode {
  return svg(
    "text",
    {
      x: at.x,
      y: at.y,
      "font-size": size,
      "font-weight": weight === 400 ? undefined : weight,
      fill: colour,
      "text-anchor": anchor === "start" ? undefined : anchor,
      ...(halo && {
        stroke: halo,
        "stroke-width": size / 4,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      }),
    },
    [text],
  );
}

/** Lines under each other from the first base line on. */
export function lines(
  texts: readonly string[],
  at: { readonly x: number; readonly y: number; readonly lineHeight: number },
  style: TextStyle,
): readonly SvgNode[] {
  return texts.map((text, index) =>
    words(text, { x: at.x, y: at.y + index * at.lineHeight }, style),
  );
}

/** A caveat as a small amber plate; returns where the next one may begin. */
export function plate(
  text: string,
  at: { readonly x: number; readonly y: number },
): { readonly nodes: readonly SvgNode[]; readonly end: number } {
  const size = 16;
  const width = textWidth(text, size, 600) + 18;
  return {
    nodes: [
      svg("rect", { x: at.x, y: at.y - 20, width, height: 28, rx: 4, fill: paint.markGround }),
      words(text, { x: at.x + 9, y: at.y }, { size, weight: 600, colour: paint.mark }),
    ],
    end: at.x + width,
  };
}

/** The hatch of suppressed areas; one per file. */
export const hatchId = "hatch";
export const hatch = svg(
  "pattern",
  {
    id: hatchId,
    width: 7,
    height: 7,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  },
  [
    svg("rect", { width: 7, height: 7, fill: paint.paper }),
    svg("rect", { width: 2.4, height: 7, fill: paint.hatch }),
  ],
);
