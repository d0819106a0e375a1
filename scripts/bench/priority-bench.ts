import { drawPlaces, topPlaces, weightSpread } from "#domain/priority/draw-places.ts";
import { randomFrom } from "#domain/priority/random.ts";
import type { BenchRow } from "./bench-row.ts";

const areas = 342;
const parts = 6;
const draws = 2000;

/** 2,000 draws of weights over 342 areas and 6 indicators: ours against sorting objects anew in every draw, same run. */
export async function priorityBench(): Promise<readonly BenchRow[]> {
  const random = randomFrom(1);
  const terms = Float64Array.from({ length: areas * parts }, () => 100 * random());
  const weights = Float64Array.from([50, 40, 30, 20, 20, 10]);
  const ours = median(() => drawPlaces({ terms, weights, draws }));
  const naive = median(() => drawNaively(terms, weights));
  return [
    {
      name: "stability: 2,000 draws x 342 areas x 6 indicators",
      value: ours,
      unit: "ms",
      baseline: naive,
      ratio: naive / ours,
    },
  ];
}

/** The plain way: an object per area, a comparator sort and a search per draw. */
function drawNaively(terms: Float64Array, weights: Float64Array): Map<string, number> {
  const random = randomFrom(2);
  const rows = Array.from({ length: areas }, (_, area) => ({
    code: `GM${area}`,
    values: [...terms.slice(area * parts, (area + 1) * parts)],
  }));
  const inTop = new Map<string, number>();
  for (let draw = 0; draw < draws; draw++) {
    const drawn = [...weights].map((weight) => weight * (1 + weightSpread * (2 * random() - 1)));
    const total = drawn.reduce((sum, weight) => sum + weight, 0);
    const sorted = rows
      .map(({ code, values }) => ({
        code,
        score: values.reduce((sum, value, part) => sum + (value * (drawn[part] ?? 0)) / total, 0),
      }))
      .sort((a, b) => b.score - a.score)
      .map((row, index) => ({ ...row, place: index + 1 }));
    for (const { code, place } of sorted) {
      if (place <= topPlaces) inTop.set(code, (inTop.get(code) ?? 0) + 1);
    }
  }
  return inTop;
}

/** Middle of five runs after one to warm up, in milliseconds. */
function median(run: () => unknown): number {
  run();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}
