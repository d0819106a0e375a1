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
  /** By place, the place that came after it last time: many tables go round their areas. */
  const after: number[] = [];
  let last = -1;
  const lookUp = (name: T): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, names.length);
    return names.push(name) - 1;
  };
  return {
    names,
    placeOf: (name) => {
      if (last >= 0 && names[last] === name) return last;
      const next = after[last];
      const place = next !== undefined && names[next] === name ? next : lookUp(name);
      if (last >= 0) after[last] = place;
      last = place;
      return place;
    },
  };
}
