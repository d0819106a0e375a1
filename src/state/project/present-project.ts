import { localDay } from "#domain/iso-date.ts";
import { type Project, projectRules } from "#domain/project/project.ts";
import { listShapes } from "../delivery/remembered-shapes.ts";
import type { AppState } from "../store.ts";
import { encodeQuery } from "../url/query-codec.ts";

type Present = Pick<AppState, "base" | "deliveries" | "query" | "language" | "rules" | "shapes">;

/** What is on screen as a project, without its files; `undefined` before there are data. */
export function presentProject({
  base,
  query,
  language,
  rules,
  shapes,
  deliveries,
}: Present): Omit<Project, "deliveries"> | undefined {
  if (!base) return undefined;
  const remembered = listShapes(shapes, deliveries);
  return {
    edition: base.edition,
    saved: localDay(new Date()),
    question: encodeQuery(query).toString(),
    language,
    rules: projectRules(rules),
    sources: [...base.sources.values()].map(({ title, publisher, date }) => ({
      title,
      publisher,
      ...(date === undefined ? {} : { date }),
    })),
    ...(remembered.length > 0 && { shapes: remembered }),
  };
}
