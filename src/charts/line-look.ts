import type { TrendLine } from "#views/trend.ts";

export type LineLook = {
  readonly colour: string;
  readonly width: number;
  readonly dash: string | undefined;
  readonly strong: boolean;
};

/** Colours of compared areas, in order of adding; each at least 3:1 on the paper. */
const comparedColours = ["var(--park)", "var(--ink)", "var(--mark)", "var(--ramp-3)"];

/** How a line is drawn: its role gives colour and weight, example figures make it dashed. */
export function lineLook(line: TrendLine, lines: readonly TrendLine[]): LineLook {
  const dash = line.example ? "5 4" : undefined;
  switch (line.role) {
    case "selected":
      return { colour: "var(--accent)", width: 2.25, dash, strong: true };
    case "compared": {
      const place = lines.filter(({ role }) => role === "compared").indexOf(line);
      return { colour: comparedColours[place] ?? "var(--ink)", width: 1.75, dash, strong: true };
    }
    case "scope":
      return { colour: "var(--trend-scope)", width: 1.75, dash, strong: true };
    case "country":
      return { colour: "var(--ink-2)", width: 1.25, dash, strong: false };
  }
}
