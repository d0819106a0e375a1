/** Whole numbers below 2^16 where all of them are, below 2^32 otherwise. */
export type Numbers = Uint16Array | Uint32Array;

/** A list of whole numbers from 0 to below 2^32 that grows at its end, in a tenth of the room of an array. */
export type GrowingNumbers = {
  readonly push: (number: number) => void;
  readonly at: (place: number) => number;
  /** Another number at a place that there is already. */
  readonly set: (place: number, number: number) => void;
  readonly size: () => number;
  /** The numbers so far, not copied: later ones may not be in it. */
  readonly all: () => Numbers;
};

/** The largest number of two bytes; the first above it makes all take four. */
const narrow = 0xffff;

/** @param zeros how many times 0 it begins with */
export function createNumbers(zeros = 0): GrowingNumbers {
  let numbers: Numbers = new Uint16Array(Math.max(64, 2 * zeros));
  let most = narrow;
  let size = zeros;
  const widen = () => {
    numbers = Uint32Array.from(numbers);
    most = Number.POSITIVE_INFINITY;
  };
  return {
    push: (number) => {
      if (size === numbers.length) numbers = longer(numbers);
      if (number > most) widen();
      numbers[size] = number;
      size += 1;
    },
    at: (place) => numbers[place] ?? 0,
    set: (place, number) => {
      if (number > most) widen();
      numbers[place] = number;
    },
    size: () => size,
    all: () => numbers.subarray(0, size),
  };
}

function longer(numbers: Numbers): Numbers {
  const size = 2 * numbers.length;
  const grown = numbers instanceof Uint16Array ? new Uint16Array(size) : new Uint32Array(size);
  grown.set(numbers);
  return grown;
}
