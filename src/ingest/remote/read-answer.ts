import type { Ports } from "./ports.ts";

/** An attempt that took too long without a byte, or too long in all. */
export const tooSlow = Symbol("too slow");
/** An answer larger than we are willing to read. */
export const tooLarge = Symbol("too large");

/** The work, or a rejection with `tooSlow` when it takes longer. */
export async function within<T>(work: Promise<T>, ms: number, { wait }: Ports): Promise<T> {
  const timer = new AbortController();
  const late = wait(ms, timer.signal).then(() => {
    throw tooSlow;
  });
  // The loser of the race is nobody's news.
  late.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

/**
 * Reads an answer piece by piece, so that a slow but steady line may finish.
 * Rejects with `tooSlow` or `tooLarge`, or with the error of a cut connection.
 */
export async function readBytes(
  response: Response,
  most: number,
  ports: Ports,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const start = ports.now();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await within(reader.read(), ports.limits.quietMs, ports);
    if (done) return join(pieces, size);
    pieces.push(value);
    size += value.byteLength;
    if (size > most) throw tooLarge;
    if (ports.now() - start > ports.limits.answerMs) throw tooSlow;
  }
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
