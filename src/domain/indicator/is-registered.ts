import type { Indicator } from "./indicator.ts";

const registered: ReadonlySet<string> = new Set([
  "people",
  "pressure",
  "smoothed",
  "publishedRate",
  "change",
]);

/** Whether an indicator rests on registrations, of which suppliers count different things. */
export const isRegistered = ({ id }: Pick<Indicator, "id">): boolean => registered.has(id);
