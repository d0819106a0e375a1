/** Nodes by distance, nearest first; a node may be in it more than once. */
export type NodeQueue = { readonly nodes: number[]; readonly keys: number[] };

export const createQueue = (): NodeQueue => ({ nodes: [], keys: [] });

export function emptyQueue({ nodes, keys }: NodeQueue): void {
  nodes.length = 0;
  keys.length = 0;
}

export function pushNode({ nodes, keys }: NodeQueue, node: number, key: number): void {
  let place = nodes.length;
  nodes.push(node);
  keys.push(key);
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if ((keys[parent] ?? 0) <= key) break;
    nodes[place] = nodes[parent] ?? 0;
    keys[place] = keys[parent] ?? 0;
    place = parent;
  }
  nodes[place] = node;
  keys[place] = key;
}

/** Takes out the nearest node, or gives `undefined` when there is none. */
export function popNode({ nodes, keys }: NodeQueue): number | undefined {
  const first = nodes[0];
  const node = nodes.pop();
  const key = keys.pop() ?? 0;
  const size = nodes.length;
  if (node === undefined || size === 0) return first;
  let place = 0;
  for (let child = 1; child < size; child = 2 * place + 1) {
    if (child + 1 < size && keyOf(keys, child + 1) < keyOf(keys, child)) child += 1;
    const least = keyOf(keys, child);
    if (least >= key) break;
    nodes[place] = nodes[child] ?? 0;
    keys[place] = least;
    place = child;
  }
  nodes[place] = node;
  keys[place] = key;
  return first;
}

const keyOf = (keys: readonly number[], place: number) => keys[place] ?? 0;
