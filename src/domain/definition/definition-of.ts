import type { AreaCode } from "../area/area.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../iso-date.ts";
import type { Definition } from "./definition.ts";

/**
 * What a figure counts: the row of the register for its source's series, on its day, of the
 * smallest area that holds the figure's area. `undefined` when nobody wrote it down.
 */
export function definitionOf(
  { areas, sources, definitions }: Pick<Dataset, "areas" | "sources" | "definitions">,
  figure: { readonly area: AreaCode; readonly date: IsoDate; readonly source: string },
): Definition | undefined {
  const edition = sources.get(figure.source)?.edition;
  if (edition === undefined) return undefined;
  const fitting = definitions.filter(
    (each) =>
      each.edition === edition &&
      (each.first === undefined || each.first <= figure.date) &&
      (each.last === undefined || figure.date <= each.last),
  );
  for (let at: AreaCode | undefined = figure.area; at; at = areas.get(at)?.parent) {
    const found = fitting.find(({ area }) => area === at);
    if (found) return found;
  }
  return undefined;
}
