import { exportTexts } from "#i18n/export-texts.ts";
import { markWords } from "#i18n/mark-words.ts";
import { pagePartsTexts } from "#i18n/page-parts-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { FigureBody, FigureFont, FigureFrame } from "./figure-frame.ts";
import { hatch, lines, paint, plate } from "./paint.ts";
import { sourceLine } from "./source-line.ts";
import { type SvgNode, svg, toXml } from "./svg-node.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const figureWidth = 1200;
const leastHeight = 900;
const margin = 40;
const inner = figureWidth - 2 * margin;
const title = { size: 32, weight: 600, lineHeight: 39, lines: 3 } as const;
const subtitle = { size: 18, lineHeight: 25, lines: 2 } as const;
const foot = { size: 15, lineHeight: 21, lines: 12 } as const;
const gap = 20;

/**
 * A figure as a whole SVG file: title, what it is about, caveats, the drawing, and sources at the
 * foot. Text stays text; nothing is written that was not escaped.
 */
export function figureSvg(
  frame: FigureFrame,
  body: FigureBody,
  fonts: readonly FigureFont[],
): string {
  const head = headOf(frame);
  const end = footOf(frame);
  const room = leastHeight - head.height - end.height - 2 * margin - 2 * gap;
  const bodyHeight = Math.max(body.minHeight, room);
  const height = head.height + bodyHeight + end.height + 2 * margin + 2 * gap;
  const top = margin + head.height + gap;
  const drawing = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: figureWidth,
      height,
      viewBox: `0 0 ${figureWidth} ${Math.round(height)}`,
      "font-family": "'Fira Sans', 'Segoe UI', sans-serif",
      role: "img",
      lang: frame.language,
      "aria-labelledby": "title desc",
    },
    [
      svg("title", { id: "title" }, [frame.title]),
      svg("desc", { id: "desc" }, [`${descriptionOf(frame)} ${body.description}`]),
      svg("style", {}, [fonts.map(fontFace).join("\n")]),
      svg("defs", {}, [hatch]),
      svg("rect", { width: figureWidth, height, fill: paint.paper }),
      svg("g", { transform: `translate(${margin} ${margin})` }, head.nodes),
      svg(
        "g",
        { transform: `translate(${margin} ${Math.round(top)})` },
        body.draw({ width: inner, height: bodyHeight }),
      ),
      svg(
        "g",
        { transform: `translate(${margin} ${Math.round(top + bodyHeight + gap)})` },
        end.nodes,
      ),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(drawing)}\n`;
}

type Block = { readonly nodes: readonly SvgNode[]; readonly height: number };

function headOf(frame: FigureFrame): Block {
  const titles = wrapText(frame.title, { width: inner, ...title });
  const subtitles = wrapText(frame.subtitle, { width: inner, ...subtitle });
  const titleHeight = titles.length * title.lineHeight + 4;
  const subtitleHeight = subtitles.length * subtitle.lineHeight;
  const plates = platesOf(frame, titleHeight + subtitleHeight + 6);
  return {
    nodes: [
      ...lines(titles, { x: 0, y: 26, lineHeight: title.lineHeight }, title),
      ...lines(
        subtitles,
        { x: 0, y: titleHeight + 16, lineHeight: subtitle.lineHeight },
        { size: subtitle.size, colour: paint.ink2 },
      ),
      ...plates.nodes,
    ],
    height: titleHeight + subtitleHeight + plates.height,
  };
}

/** The caveats in a row below the subtitle, on a next row when they do not fit. */
function platesOf({ marks, language }: FigureFrame, top: number): Block {
  const all = markWords(marks, language);
  if (all.length === 0) return { nodes: [], height: 0 };
  const nodes: SvgNode[] = [];
  let x = 0;
  let y = top + 22;
  for (const { short } of all) {
    if (x > 0 && x + textWidth(short, 16, 600) + 18 > inner) {
      x = 0;
      y += 34;
    }
    const drawn = plate(short, { x, y });
    nodes.push(...drawn.nodes);
    x = drawn.end + 8;
  }
  return { nodes, height: y - top + 14 };
}

function footOf(frame: FigureFrame): Block {
  const { marks, language, notes, sources, edition } = frame;
  const text = translate(exportTexts, language);
  const caveats = markWords(marks, language).map(({ full }) => full);
  const paragraphs = [
    [...caveats, translate(pagePartsTexts, language)("caveat")].join(" "),
    ...notes,
    sourceLine(sources, language),
    text("madeWith", { edition }),
  ].filter(Boolean);
  const wrapped = paragraphs.flatMap((each) => wrapText(each, { width: inner, ...foot }));
  const first = 26;
  return {
    nodes: [
      svg("line", { x2: inner, stroke: paint.line }),
      ...lines(
        wrapped,
        { x: 0, y: first, lineHeight: foot.lineHeight },
        { size: foot.size, colour: paint.ink2 },
      ),
    ],
    height: first + (wrapped.length - 1) * foot.lineHeight + 6,
  };
}

function descriptionOf({ title: name, subtitle: about, marks, language }: FigureFrame): string {
  return translate(exportTexts, language)("description", {
    title: name,
    subtitle: about,
    marks: markWords(marks, language)
      .map(({ full }) => full)
      .join(" "),
  });
}

function fontFace({ weight, url, range }: FigureFont): string {
  return `@font-face{font-family:"Fira Sans";font-weight:${weight};src:url(${url}) format("woff2");unicode-range:${range}}`;
}
