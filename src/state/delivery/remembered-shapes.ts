import type { Delivery } from "#domain/delivery/delivery.ts";
import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import { longestLine, type ShapeChoices } from "#domain/project/project.ts";
import type { Tried } from "../slices/workspace.ts";
import { chosenAbout, withChoices } from "./choices-of-files.ts";

/**
 * What was chosen about tables of a shape: the names of their columns, in order. In memory, in a
 * project, and in this browser only with the files that its user keeps there.
 */
export type RememberedShapes = ReadonlyMap<string, FileChoices>;

const between = "\u0001";
const shapeOf = ({ columns }: FileVerdict) => columns.map(({ name }) => name).join(between);

/**
 * The shapes as a project keeps them: of tables in its files, for a project is shared, and what was
 * turned down stays here; without those whose names are too long for it.
 */
export function listShapes(
  shapes: RememberedShapes,
  deliveries: readonly Delivery[],
): readonly ShapeChoices[] {
  const names = deliveries.flatMap(({ files }) => files.map(({ name }) => name));
  return [...shapes]
    .filter(([, { table }]) => names.some((name) => table.startsWith(name)))
    .map(([shape, choices]) => ({ columns: shape.split(between), choices }))
    .filter(({ columns }) => columns.every(({ length }) => length <= longestLine));
}

/** The shapes with those of a project, which was made earlier: what was chosen since holds. */
export const withShapes = (
  shapes: RememberedShapes,
  kept: readonly ShapeChoices[] = [],
): RememberedShapes =>
  new Map([
    ...kept.map(({ columns, choices }) => [columns.join(between), choices] as const),
    ...shapes,
  ]);

/** The shapes with what was chosen about a table; texts in single cells belong to that file alone. */
export function rememberShape(
  shapes: RememberedShapes,
  verdicts: readonly FileVerdict[],
  choices: FileChoices,
): RememberedShapes {
  const verdict = verdicts.find(({ file }) => file === choices.table);
  const { cells: _, ...lasting } = choices;
  // Another sign between cells gives a table other columns: it is known by those it had first as well.
  const same = [...shapes].filter(([, { table }]) => table === choices.table);
  const all = new Map([...shapes, ...same.map(([shape]) => [shape, lasting] as const)]);
  return verdict && verdict.columns.length > 0 ? all.set(shapeOf(verdict), lasting) : all;
}

type Recalled = {
  readonly deliveries: readonly Delivery[];
  readonly tables: readonly string[];
  /** The shapes, which now belong to the tables that were read last. */
  readonly shapes: RememberedShapes;
};

/** What was read last, with the choices of an earlier table of the same shape where there are none. */
export function withRemembered(
  { deliveries, verdicts }: Tried,
  shapes: RememberedShapes,
): Recalled | undefined {
  const last = deliveries.at(-1);
  if (!last) return undefined;
  const tables: string[] = [];
  const renewed = new Map(shapes);
  let { files } = last;
  for (const verdict of verdicts) {
    const known = shapes.get(shapeOf(verdict));
    const own = Object.keys(chosenAbout(files, verdict.file)).length > 1;
    if (!known || own || Object.keys(known).length === 1) continue;
    const choices = { ...known, table: verdict.file };
    files = withChoices(files, choices);
    renewed.set(shapeOf(verdict), choices);
    tables.push(verdict.file);
  }
  if (tables.length === 0) return undefined;
  return { deliveries: [...deliveries.slice(0, -1), { files }], tables, shapes: renewed };
}
