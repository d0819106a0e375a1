/** Different names in the order in which they first came, each with its place. */
export type FirstSeen<T> = {
  readonly names: readonly T[];
  /** The place of a name, which it gets when it is new. */
  readonly placeOf: (name: T) => number;
};

/** Numbers names, so that lists of them may be lists of numbers. */
export function firstSeen<T>(): FirstSeen<T> {
  const names: T[] = [];
  const known = new Map<T, number>();
  return {
    names,
    placeOf: (name) => {
      const found = known.get(name);
      if (found !== undefined) return found;
      known.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
