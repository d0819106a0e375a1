import type { Area, AreaCode } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Issue } from "#domain/issue.ts";
import { assignParks } from "#domain/overlay/assign-parks.ts";
import provinces from "../areas/provinces.json" with { type: "json" };
import { ingestIssue } from "../ingest-issue.ts";
import { areaShapes } from "./area-shapes.ts";
import { labelPoint } from "./label-point.ts";
import type { AreasFile } from "./read-areas.ts";

/**
 * The areas of a boundary file: its municipalities, the provinces that have any of them, and the
 * country. Names come from the file, else from what is known; so does the province of a
 * municipality that is not known, by where its middle lies among those that are.
 */
export function areasOfFile(
  file: AreasFile,
  dataset: Pick<Dataset, "areas" | "boundaries">,
): { readonly areas: ReadonlyMap<AreaCode, Area>; readonly remarks: readonly Issue[] } {
  const where = { file: file.name };
  const centres = new Map(file.areas.map(({ code, geometry }) => [code, labelPoint(geometry)]));
  const unknown = file.areas.filter(({ code }) => !dataset.areas.get(code)?.parent);
  const placed = provinceByPosition(
    unknown.map(({ code }) => ({ code, centre: centres.get(code) ?? [0, 0] })),
    dataset,
  );
  const remarks: Issue[] = [];
  const municipalities = file.areas.map(({ code, name }): Area => {
    const known = dataset.areas.get(code);
    const label = name ?? known?.name;
    if (!label) remarks.push(ingestIssue("nameUnknown", where, { area: code }));
    return {
      code,
      name: label ?? code,
      level: "municipality",
      parent: known?.parent ?? placed.get(code),
      centre: centres.get(code) ?? [0, 0],
    };
  });
  const guessed = municipalities.filter(({ code }) => placed.has(code)).map(({ name }) => name);
  if (guessed.length > 0)
    remarks.push(ingestIssue("provinceByPosition", where, { names: shortList(guessed) }));
  const areas = withParents(municipalities, dataset.areas);
  return { areas, remarks: [...remarks, ...changes(file.name, dataset.areas, areas)] };
}

type Placed = { readonly code: AreaCode; readonly centre: readonly [number, number] };

/** The province around a point: a first guess for codes that came or went with a reorganisation. */
function provinceByPosition(
  points: readonly Placed[],
  { areas, boundaries }: Pick<Dataset, "areas" | "boundaries">,
): ReadonlyMap<AreaCode, AreaCode> {
  if (points.length === 0) return new Map();
  const { parks } = assignParks(
    areaShapes(boundaries),
    points.map(({ code, centre }) => ({
      id: code,
      name: code,
      geometry: { type: "Point", coordinates: [...centre] },
    })),
  );
  return new Map(
    parks.flatMap(({ id, shares }): [AreaCode, AreaCode][] => {
      const parent = shares[0] && areas.get(shares[0].area)?.parent;
      return parent ? [[id as AreaCode, parent]] : [];
    }),
  );
}

function withParents(
  municipalities: readonly Area[],
  known: ReadonlyMap<AreaCode, Area>,
): ReadonlyMap<AreaCode, Area> {
  const used = new Set(municipalities.map(({ parent }) => parent));
  const whole: Area = known.get(country) ?? {
    code: country,
    name: "Nederland",
    level: "country",
    parent: undefined,
    centre: [5.5, 52.2],
  };
  const above = provinces
    .map(({ code, name, centre: [x = 0, y = 0] }): Area => {
      const own = code as AreaCode;
      return (
        known.get(own) ?? { code: own, name, level: "province", parent: country, centre: [x, y] }
      );
    })
    .filter(({ code }) => used.has(code));
  return new Map([whole, ...above, ...municipalities].map((area) => [area.code, area]));
}

function changes(
  file: string,
  before: ReadonlyMap<AreaCode, Area>,
  after: ReadonlyMap<AreaCode, Area>,
): readonly Issue[] {
  const onlyIn = (one: ReadonlyMap<AreaCode, Area>, other: ReadonlyMap<AreaCode, Area>) =>
    [...one.values()]
      .filter(({ code, level }) => level === "municipality" && !other.has(code))
      .map(({ name }) => name);
  const [added, lost] = [onlyIn(after, before), onlyIn(before, after)];
  if (added.length + lost.length === 0) return [];
  const values = {
    added: added.length,
    lost: lost.length,
    addedNames: shortList(added),
    lostNames: shortList(lost),
  };
  return [ingestIssue("areasChanged", { file }, values)];
}

/** At most ten names in one sentence; `–` when there are none. */
function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 10).map((name) => name.slice(0, 80));
  return shown.length === 0 ? "–" : shown.join(", ") + (names.length > 10 ? ", …" : "");
}
