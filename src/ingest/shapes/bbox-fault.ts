import { asList, own } from "../json/plain.ts";

/** Degrees or metres; a box is often rounded more than its coordinates. */
const rounding = 1e-3;

/**
 * What is wrong with the `bbox` of a GeoJSON object: not four or six numbers, or coordinates that
 * stand outside it; `undefined` when it has none or nothing is wrong.
 */
export function bboxFault(object: unknown): "bboxNumbers" | "bboxWrong" | undefined {
  const bbox = own(object, "bbox");
  if (bbox === undefined) return undefined;
  const numbers = asList(bbox);
  if (![4, 6].includes(numbers.length) || !numbers.every((each) => Number.isFinite(each)))
    return "bboxNumbers";
  const box = numbers as readonly number[];
  const [west = 0, south = 0] = box;
  const [east = 0, north = 0] = box.slice(box.length / 2);
  const outside = (x: number, y: number) => {
    const between = west <= east ? x < west - rounding || x > east + rounding : false;
    return between || y < south - rounding || y > north + rounding;
  };
  return somePosition(object, outside) ? "bboxWrong" : undefined;
}

/** Whether any position in an object is found, however deep it lies. */
function somePosition(object: unknown, found: (x: number, y: number) => boolean): boolean {
  const open: unknown[] = [object];
  while (open.length > 0) {
    const next = open.pop();
    const [x, y] = asList(next);
    if (typeof x === "number" && typeof y === "number") {
      if (found(x, y)) return true;
    } else for (const each of within(next)) open.push(each);
  }
  return false;
}

/** The parts of a value in which positions may lie. */
function within(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return ["features", "geometry", "geometries", "coordinates"]
    .map((name) => own(value, name))
    .filter((part) => typeof part === "object" && part !== null);
}
