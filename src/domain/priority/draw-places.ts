import { randomFrom } from "./random.ts";
import { tieWithin } from "./rank.ts";

/** Numbers that a ranking is redrawn from; typed arrays, so that they cross to a worker cheaply. */
export type DrawInput = {
  /** What each area gets per part before weighing (`term`), area after area. */
  readonly terms: Float64Array;
  /** Weight per part, 0 or more; at least one above 0. */
  readonly weights: Float64Array;
  readonly draws: number;
};

export type DrawnPlaces = {
  /** Per area the number of draws in which it is in the top. */
  readonly inTop: Uint32Array;
  /** Per area the place it holds or betters in all but the outer 5 % of draws on each side. */
  readonly best: Uint16Array;
  readonly worst: Uint16Array;
};

/** Every weight is multiplied by something between 0.75 and 1.25, all equally likely. */
export const weightSpread = 0.25;
/** Places that count as the top. */
export const topPlaces = 3;
/** Fixed, so that everyone who opens a link reads the same figures. */
export const drawSeed = 20_250_101;
const outer = 0.05;

/**
 * Ranks the areas again and again with weights varied by ±25 % and counts where each one ends.
 * Ties share the best place, as in `rank`. Deterministic: the draws follow from `drawSeed`.
 *
 * Each draw sorts by insertion, starting from the order under the given weights, which small
 * changes leave nearly sorted: about 20 times as fast as sorting objects anew.
 */
export function drawPlaces({ terms, weights, draws }: DrawInput): DrawnPlaces {
  const parts = weights.length;
  const areas = parts === 0 ? 0 : terms.length / parts;
  const counts = new Uint32Array(areas * (areas + 1));
  const inTop = new Uint32Array(areas);
  const scores = new Float64Array(areas);
  const drawn = new Float64Array(parts);
  const start = Uint16Array.from({ length: areas }, (_, area) => area);
  weigh({ terms, weights: normalised(weights), scores });
  start.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const order = new Uint16Array(areas);
  const random = randomFrom(drawSeed);
  for (let draw = 0; draw < draws; draw++) {
    for (let part = 0; part < parts; part++) {
      drawn[part] = (weights[part] ?? 0) * (1 + weightSpread * (2 * random() - 1));
    }
    weigh({ terms, weights: normalised(drawn), scores });
    order.set(start);
    sortNearlySorted(order, scores);
    countPlaces({ order, scores, counts, inTop });
  }
  return { inTop, ...placeRange(counts, areas, draws) };
}

/** Adds one draw to the counts: `counts` holds a row of places per area. */
function countPlaces(of: {
  order: Uint16Array;
  scores: Float64Array;
  counts: Uint32Array;
  inTop: Uint32Array;
}): void {
  const { order, scores, counts, inTop } = of;
  let place = 1;
  let above = Number.POSITIVE_INFINITY;
  for (let index = 0; index < order.length; index++) {
    const area = order[index] ?? 0;
    const score = scores[area] ?? 0;
    if (above - score > tieWithin) place = index + 1;
    above = score;
    const cell = area * (order.length + 1) + place;
    counts[cell] = (counts[cell] ?? 0) + 1;
    if (place <= topPlaces) inTop[area] = (inTop[area] ?? 0) + 1;
  }
}

function normalised(weights: Float64Array): Float64Array {
  let total = 0;
  for (const weight of weights) total += weight;
  return weights.map((weight) => weight / total);
}

/** Fills `scores` with the weighted sum of each area's terms. */
function weigh(of: { terms: Float64Array; weights: Float64Array; scores: Float64Array }): void {
  const { terms, weights, scores } = of;
  for (let area = 0, at = 0; area < scores.length; area++) {
    let sum = 0;
    for (let part = 0; part < weights.length; part++, at++) {
      sum += (terms[at] ?? 0) * (weights[part] ?? 0);
    }
    scores[area] = sum;
  }
}

/** Orders areas by score, highest first, in place. */
function sortNearlySorted(order: Uint16Array, scores: Float64Array): void {
  for (let index = 1; index < order.length; index++) {
    const area = order[index] ?? 0;
    const score = scores[area] ?? 0;
    let at = index;
    while (at > 0 && (scores[order[at - 1] ?? 0] ?? 0) < score) {
      order[at] = order[at - 1] ?? 0;
      at--;
    }
    order[at] = area;
  }
}

function placeRange(
  counts: Uint32Array,
  areas: number,
  draws: number,
): Pick<DrawnPlaces, "best" | "worst"> {
  const best = new Uint16Array(areas);
  const worst = new Uint16Array(areas);
  for (let area = 0; area < areas; area++) {
    let seen = 0;
    for (let place = 1; place <= areas; place++) {
      seen += counts[area * (areas + 1) + place] ?? 0;
      if (best[area] === 0 && seen > outer * draws) best[area] = place;
      if (worst[area] === 0 && seen >= (1 - outer) * draws) worst[area] = place;
    }
  }
  return { best, worst };
}
