import { type Remote, wrap } from "comlink";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DrawInput, DrawnPlaces } from "#domain/priority/draw-places.ts";
import { type PriorityQuestion, rankAreas } from "#domain/priority/rank-areas.ts";
import type { Stability } from "#domain/priority/stability.ts";
import { drawInput, stabilityOf } from "#domain/priority/stability-of.ts";
import { newestOnly } from "./newest-only.ts";
import type { StabilityWork } from "./stability-worker.ts";

type Draw = (input: DrawInput) => Promise<DrawnPlaces>;

export type StabilityClient = {
  /** How firm the places are; an older question that still waits is dropped (`AbortError`). */
  readonly stability: (dataset: Dataset, question: PriorityQuestion) => Promise<Stability>;
};

/**
 * Asks the worker, which starts with the first question. Only numbers cross: the dataset stays here.
 * @param draw for a test; the worker by default
 */
export function createStabilityClient(draw: Draw = inWorker()): StabilityClient {
  const newest = newestOnly(draw);
  return {
    stability: async (dataset, question) => {
      const { areas, input } = drawInput(rankAreas(dataset, question), question.recipe);
      return stabilityOf(areas, await newest(input));
    },
  };
}

function inWorker(): Draw {
  let worker: Remote<StabilityWork> | undefined;
  return (input) => {
    worker ??= wrap<StabilityWork>(
      new Worker(new URL("./stability-worker.ts", import.meta.url), { type: "module" }),
    );
    return worker.drawPlaces(input);
  };
}
