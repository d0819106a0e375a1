import { useState } from "react";
import { figureFonts } from "#exports/figure-fonts.ts";
import { figureSvg } from "#exports/figure-svg.ts";
import { saveFile } from "#exports/save-file.ts";
import { svgToPng } from "#exports/svg-to-png.ts";
import type { TakeFigure } from "#exports/take-figures.ts";

export type TakeState =
  | { readonly step: "idle" }
  | { readonly step: "making" | "made"; readonly file: string }
  | { readonly step: "failed"; readonly reason: string };

/** Makes a file and saves it, and says how that goes. */
export function useTake() {
  const [state, setState] = useState<TakeState>({ step: "idle" });

  async function take(figure: TakeFigure, extension: "svg" | "png" | "csv"): Promise<void> {
    const file = figure.fileName(extension);
    setState({ step: "making", file });
    try {
      saveFile(await contentOf(figure, extension), file);
      setState({ step: "made", file });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      setState({ step: "failed", reason });
    }
  }
  return { state, take };
}

async function contentOf(figure: TakeFigure, extension: "svg" | "png" | "csv"): Promise<Blob> {
  if (extension === "csv") {
    return new Blob([figure.csv?.() ?? ""], { type: "text/csv;charset=utf-8" });
  }
  const { frame, body } = figure;
  // Drawn once without fonts, to see which letters occur.
  const fonts = await figureFonts(figureSvg(frame, body, []));
  const file = figureSvg(frame, body, fonts);
  return extension === "png" ? svgToPng(file) : new Blob([file], { type: "image/svg+xml" });
}
