import { expose } from "comlink";
import { drawPlaces } from "#domain/priority/draw-places.ts";

/** Runs beside the page, so that a slider never waits for the draws. */
const work = { drawPlaces };
export type StabilityWork = typeof work;

expose(work);
