import { figureFonts } from "./figure-fonts.ts";
import { figureSvg } from "./figure-svg.ts";
import type { FigureKind } from "./file-name.ts";
import type { TakeInput } from "./offered-figures.ts";
import { svgToPng } from "./svg-to-png.ts";
import { type TakeFigure, takeFigure } from "./take-figures.ts";

export type Extension = "svg" | "png" | "csv";

/** A figure that a page offers, as a file to save. Rejects when a font cannot be read or nothing drawn. */
export async function makeFile(
  input: TakeInput,
  kind: FigureKind,
  extension: Extension,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const figure = takeFigure(input, kind);
  if (!figure) throw new Error(kind);
  return { name: figure.fileName(extension), content: await contentOf(figure, extension) };
}

async function contentOf(figure: TakeFigure, extension: Extension): Promise<Blob> {
  if (extension === "csv") {
    return new Blob([figure.csv?.() ?? ""], { type: "text/csv;charset=utf-8" });
  }
  const { frame, body } = figure;
  // Drawn once without fonts, to see which letters occur.
  const fonts = await figureFonts(figureSvg(frame, body, []));
  const file = figureSvg(frame, body, fonts);
  return extension === "png" ? svgToPng(file) : new Blob([file], { type: "image/svg+xml" });
}
