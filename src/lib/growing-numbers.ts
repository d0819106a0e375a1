/** A list of numbers below 2^32 that grows at its end, in a tenth of the room of an array. */
export type GrowingNumbers = {
  readonly push: (number: number) => void;
  readonly at: (place: number) => number;
  /** Another number at a place that there is already. */
  readonly set: (place: number, number: number) => void;
  readonly size: () => number;
  /** The numbers so far, not copied: later ones may not be in it. */
  readonly all: () => Uint32Array;
};

/** @param zeros how many times 0 it begins with */
export function createNumbers(zeros = 0): GrowingNumbers {
  let numbers = new Uint32Array(Math.max(64, 2 * zeros));
  let size = zeros;
  return {
    push: (number) => {
      if (size === numbers.length) {
        const longer = new Uint32Array(2 * size);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[size] = number;
      size += 1;
    },
    at: (place) => numbers[place] ?? 0,
    set: (place, number) => {
      numbers[place] = number;
    },
    size: () => size,
    all: () => numbers.subarray(0, size),
  };
}
