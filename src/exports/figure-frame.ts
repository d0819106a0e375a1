import type { Source } from "#domain/dataset/source.ts";
import type { Language } from "#lib/language.ts";
import type { Marks } from "#views/marks.ts";
import type { SvgNode } from "./svg-node.ts";

/**
 * What every figure carries out of the app. Nothing of it is optional: a figure without title,
 * unit, day, sources or caveats cannot be made.
 */
export type FigureFrame = {
  /** The finding; made from examples it begins with "Voorbeeld:". */
  readonly title: string;
  /** Indicator, unit in words and reference date. */
  readonly subtitle: string;
  /** Caveats; those that apply are drawn as marks below the title and as sentences at the foot. */
  readonly marks: Marks;
  /** Of the figures and of the boundaries, when there is a map. */
  readonly sources: readonly Source[];
  /** Further sentences at the foot, such as the recipe. */
  readonly notes: readonly string[];
  readonly edition: string;
  readonly language: Language;
};

/** The drawing within the frame. */
export type FigureBody = {
  /** Height that it needs at the width of the frame; it may get more. */
  readonly minHeight: number;
  /** What it shows, for who does not see it. */
  readonly description: string;
  readonly draw: (size: { readonly width: number; readonly height: number }) => readonly SvgNode[];
};

/** Fira Sans as `data:` address, so that the file looks the same everywhere. */
export type FigureFont = {
  readonly weight: 400 | 600;
  readonly url: string;
  readonly range: string;
};
