type Room = {
  /** Height of a label, in the unit of the positions. */
  readonly height: number;
  /** First and last position a label may have. */
  readonly from: number;
  readonly to: number;
};

type Group = { middle: number; readonly members: number[] };

/**
 * Positions along one direction at which labels do not overlap, each as near to its wish as their
 * joint displacement allows; in the order of `wishes`. Labels keep the order of their wishes, ties
 * that of the list. When there is no room for all, they overlap evenly.
 */
export function placeLabels(wishes: readonly number[], room: Room): readonly number[] {
  const fitting = Math.max(0, room.to - room.from) / Math.max(1, wishes.length - 1);
  const height = Math.min(room.height, fitting);
  const order = wishes
    .map((_, index) => index)
    .sort((a, b) => at(wishes, a) - at(wishes, b) || a - b);
  let groups: Group[] = [];
  for (const index of order) {
    groups.push({ middle: at(wishes, index), members: [index] });
    groups = merge(groups, { wishes, height, room });
  }
  const placed = new Array<number>(wishes.length).fill(0);
  for (const { middle, members } of groups) {
    members.forEach((index, place) => {
      placed[index] = middle + (place - (members.length - 1) / 2) * height;
    });
  }
  return placed;
}

type Setting = { readonly wishes: readonly number[]; readonly height: number; readonly room: Room };

/** Joins the last groups as long as they touch; a group sits around the middle of its wishes, inside the room. */
function merge(groups: Group[], { wishes, height, room }: Setting): Group[] {
  const inside = ({ middle, members }: Group): Group => {
    const half = ((members.length - 1) * height) / 2;
    return { middle: Math.max(room.from + half, Math.min(room.to - half, middle)), members };
  };
  const rest = [...groups];
  let last = inside(rest.pop() ?? { middle: 0, members: [] });
  for (let before = rest.at(-1); before; before = rest.at(-1)) {
    const gap = ((before.members.length + last.members.length) * height) / 2;
    if (last.middle - before.middle >= gap - 1e-9) break;
    rest.pop();
    const members = [...before.members, ...last.members];
    const middle = members.reduce((sum, index) => sum + at(wishes, index), 0) / members.length;
    last = inside({ middle, members });
  }
  return [...rest, last];
}

const at = (numbers: readonly number[], index: number) => numbers[index] ?? 0;
