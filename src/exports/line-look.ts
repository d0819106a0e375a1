import type { TrendLine } from "#views/trend.ts";
import { paint } from "./paint.ts";

type LineLook = {
  readonly colour: string;
  readonly width: number;
  readonly dash: string | undefined;
  readonly strong: boolean;
};

const compared = [paint.park, paint.ink, paint.mark, paint.ramp[3] ?? paint.circle];

/** As on screen, in the light palette: the role gives colour and weight, examples are dashed. */
export function lineLook(line: TrendLine, lines: readonly TrendLine[]): LineLook {
  const dash = line.example ? "5 4" : undefined;
  switch (line.role) {
    case "selected":
      return { colour: paint.accent, width: 2.25, dash, strong: true };
    case "compared": {
      const place = lines.filter(({ role }) => role === "compared").indexOf(line);
      return { colour: compared[place] ?? paint.ink, width: 1.75, dash, strong: true };
    }
    case "scope":
      return { colour: paint.ramp[4] ?? paint.ink, width: 1.75, dash, strong: true };
    case "country":
      return { colour: paint.ink2, width: 1.25, dash, strong: false };
  }
}
