import { expect, it } from "vitest";
import { rank } from "#domain/priority/rank.ts";

it("shares the best place among equal scores and skips the next", () => {
  expect(rank([50, 80, undefined, 80, 20])).toEqual([3, 1, undefined, 1, 4]);
});

it("does not part a tie for the last digit of a sum", () => {
  expect(rank([0.1 + 0.2, 0.3])).toEqual([1, 1]);
});

it("has no places without scores", () => {
  expect(rank([undefined, undefined])).toEqual([undefined, undefined]);
  expect(rank([])).toEqual([]);
});
