import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNumbers } from "#lib/growing-numbers.ts";

const numbers = fc.oneof(fc.nat({ max: 70_000 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

describe("a list of numbers that grows", () => {
  it("holds what an array would, whatever the numbers and their order", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100 }),
        fc.array(numbers, { maxLength: 300 }),
        fc.array(fc.tuple(fc.nat(), numbers), { maxLength: 20 }),
        (zeros, pushed, changes) => {
          const list = createNumbers(zeros);
          const array = new Array<number>(zeros).fill(0);
          for (const number of pushed) {
            list.push(number);
            array.push(number);
          }
          for (const [at, number] of array.length > 0 ? changes : []) {
            list.set(at % array.length, number);
            array[at % array.length] = number;
          }
          expect(list.size()).toBe(array.length);
          expect([...list.all()]).toEqual(array);
          expect(array.map((_, place) => list.at(place))).toEqual(array);
          expect(list.at(array.length)).toBe(0);
        },
      ),
    );
  });

  it("takes two bytes for each until one needs four", () => {
    const list = createNumbers();
    list.push(65_535);
    expect(list.all()).toBeInstanceOf(Uint16Array);
    list.push(65_536);
    expect(list.all()).toEqual(Uint32Array.of(65_535, 65_536));
  });
});
