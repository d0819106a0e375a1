import type { AreaIndex } from "../areas/area-index.ts";
import { matchCode } from "../areas/match-area.ts";
import { nameParts } from "../areas/name-parts.ts";
import type { Layout } from "./layout.ts";
import type { RawTable } from "./raw-table.ts";
import { tally } from "./tally.ts";

/** Whether a table holds nothing but codes and names of areas: a list of them, without figures. */
export function isAreaList({ columns }: RawTable, layout: Layout, index: AreaIndex): boolean {
  return (
    layout.code !== undefined &&
    columns.every((cells, column) => {
      const bare = /code|nummer|\bnr\b/i.test(layout.headers[column] ?? "");
      let [total, areas] = [0, 0];
      for (const [text, count] of tally(cells, layout.first)) {
        if (text.trim() === "") continue;
        total += count;
        const known =
          matchCode(index, text, bare) !== undefined || index.byName.has(nameParts(text).base);
        if (known) areas += count;
      }
      return areas >= 0.8 * total;
    })
  );
}
