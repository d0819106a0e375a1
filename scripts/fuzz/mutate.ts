/** Random numbers from 0 to under 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pieces = [
  '"',
  ";",
  "\r\n",
  "\u0000",
  "{",
  "[",
  "}",
  "1e999",
  "-",
  "\ufeff",
  "<",
  "é",
  "GM0001",
  "__proto__",
];

/** How long what is repeated becomes: enough to show a time that is the square of the length. */
const long = 60_000;

/** Something over and over, mostly where a figure stood, with a letter behind it or not. */
function stretched(bytes: readonly number[], random: () => number): number[] {
  const below = (most: number) => Math.floor(random() * most);
  const from = below(bytes.length);
  const digit = bytes.findIndex((byte, i) => i >= from && byte >= 0x30 && byte <= 0x39);
  const at = digit >= 0 && random() < 0.7 ? digit : from;
  const own = bytes.slice(at, at + 1 + below(6));
  const piece =
    random() < 0.5 ? own : [..."0.* -\t"].map((sign) => sign.charCodeAt(0)).slice(below(6));
  const again = Array.from({ length: long }, (_, i) => piece[i % piece.length] ?? 0);
  return [...bytes.slice(0, at), ...again, ...(random() < 0.5 ? [0x78] : []), ...bytes.slice(at)];
}

/**
 * The bytes with some of them changed, left out, doubled, or with signs put between them; in one
 * of a hundred, a few of them come again and again.
 */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const below = (most: number) => Math.floor(random() * most);
  let now: number[] = [...bytes];
  if (random() < 0.01) now = stretched(now, random);
  for (let change = 1 + below(6); change > 0; change -= 1) {
    const at = below(now.length + 1);
    switch (below(5)) {
      case 0:
        now[at] = below(256);
        break;
      case 1:
        now.splice(at, 1 + below(20));
        break;
      case 2:
        now.splice(at, 0, ...now.slice(at, at + below(60)));
        break;
      case 3:
        now.splice(at, 0, ...new TextEncoder().encode(pieces[below(pieces.length)] ?? ""));
        break;
      default:
        if (random() < 0.2) now = now.slice(0, at);
        else now.splice(at, 0, ...Array.from({ length: below(8) }, () => below(256)));
    }
  }
  return Uint8Array.from(now, (byte) => byte ?? 0);
}
