import { decodedWell, type TextEncoding } from "./decode-text.ts";

/** A part of a text, in order. */
export type TextPiece = {
  readonly text: string;
  /** Share of the bytes that have been read: 1 with the last piece, and only then. */
  readonly done: number;
};

/** Bytes of the first piece, by which a text is judged, and of the others, which take less memory. */
const [beginning, piece] = [1_000_000, 250_000];

/** The text of bytes piece by piece, so that it never is in memory whole. A byte order mark is left out. */
export function* textPieces(bytes: ArrayBuffer, encoding: TextEncoding): Generator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  const total = bytes.byteLength;
  for (let start = 0, end = 0; end < total || start === 0; start = end) {
    end = Math.min(total, start + (start === 0 ? beginning : piece));
    const view = new Uint8Array(bytes, start, end - start);
    const text = decodedWell(decoder.decode(view, { stream: end < total }), encoding);
    yield { text, done: end === total ? 1 : end / total };
    if (end === total) return;
  }
}
