import type { Point } from "geojson";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import type { Park } from "#domain/park/park.ts";
import { asText, type Plain } from "../json/plain.ts";
import type { Shape, ShapeFile } from "../shapes/shape.ts";

/** A park as a file has it, before it is known where it lies. */
export type FilePark = {
  /** Unique in the file. */
  readonly id: string;
  /** Plain text; empty when the file has none. */
  readonly name: string;
  readonly place: string;
  readonly kind: Park["kind"];
  readonly geometry: AreaGeometry | Point;
};

export type ParksFile = {
  readonly name: string;
  /** In the order of the file. */
  readonly parks: readonly FilePark[];
  /** The attribution that the file asks for; empty when it asks for none. */
  readonly attribution: string;
};

const parkTags: Readonly<Record<string, Park["kind"]>> = {
  camp_site: "campsite",
  caravan_site: "campsite",
  chalet: "holidayPark",
  holiday_village: "holidayPark",
  resort: "holidayPark",
};

/** Whether a shape says of itself that it is a park: an OpenStreetMap tag or a word of TOP10NL. */
export function isPark({ properties }: Pick<Shape, "properties">): boolean {
  return kindOf(properties) !== "unknown";
}

/** The parks in shapes; every shape is one. */
export function readParks({ name, shapes, about }: ShapeFile): ParksFile {
  const used = new Set<string>();
  const parks = shapes.map((shape): FilePark => {
    const id = uniqueId(shape, used);
    const text = (...keys: readonly string[]) =>
      keys.map((key) => asText(ownValue(shape.properties, key))).find(Boolean) ?? "";
    const label = text("name", "naam", "naamnl", "parknaam", "park", "Naam", "NAAM", "Name");
    return {
      id,
      name: isOsmId(label) ? "" : label,
      place: text("addr:city", "plaats", "woonplaats", "Plaats", "place", "city"),
      kind: kindOf(shape.properties),
      geometry: shape.geometry,
    };
  });
  return { name, parks, attribution: asText(ownValue(about, "attribution")) ?? "" };
}

/** Some extracts put the number of the object where it has no name. */
const isOsmId = (text: string) => /^(node|way|relation)\/\d+$/.test(text);

function ownValue(plain: Plain, key: string): unknown {
  return Object.hasOwn(plain, key) ? plain[key] : undefined;
}

function uniqueId({ id, row, properties }: Shape, used: Set<string>): string {
  const label = asText(ownValue(properties, "lokaal_id")) ?? asText(ownValue(properties, "@id"));
  const wanted = id ?? label ?? `park-${row}`;
  const found = used.has(wanted) ? `park-${row}` : wanted;
  const free = used.has(found) ? `park-${row}-${used.size}` : found;
  used.add(free);
  return free;
}

function kindOf(properties: Plain): Park["kind"] {
  for (const key of ["tourism", "leisure"]) {
    const tag = asText(ownValue(properties, key)) ?? "";
    const kind = Object.hasOwn(parkTags, tag) ? parkTags[tag] : undefined;
    if (kind) return kind;
  }
  for (const key of ["soort", "type", "kind", "typefunctioneelgebied", "Soort", "Type"]) {
    const word = asText(ownValue(properties, key))?.toLowerCase() ?? "";
    const holiday = /vakantiepark|bungalowpark|recreatiepark|chaletpark|holiday park/.test(word);
    const camping = /camping|kampeer|caravanpark|campsite/.test(word);
    if (holiday && camping) return "mixed";
    if (holiday) return "holidayPark";
    if (camping) return "campsite";
  }
  return "unknown";
}
