import { expect, it } from "vitest";
import { classOf } from "#domain/classify/class-of.ts";

it.each([
  [1.9, 0],
  [2, 1],
  [4.999, 1],
  [5, 2],
  [900, 2],
])("puts %s in class %s: a value equal to a bound is in the class above", (value, index) => {
  expect(classOf(value, [2, 5])).toBe(index);
});
