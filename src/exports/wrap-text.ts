import { plainText } from "./plain-text.ts";
import { textWidth, type Weight } from "./text-width.ts";

export type TextBox = {
  readonly width: number;
  readonly size: number;
  readonly weight?: Weight;
  /** Lines at most; what does not fit is cut off with "…". */
  readonly lines?: number;
};

/** Longer texts (a name of 10,000 signs in a file) are cut before they are measured. */
const longest = 2000;

/** Breaks a text into lines that fit the box: between words, and within a word that is too wide by itself. */
export function wrapText(text: string, box: TextBox): readonly string[] {
  const { width, size, weight = 400, lines: most = Number.POSITIVE_INFINITY } = box;
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const words = cut(plainText(text), longest).split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = "";
  for (const word of words.flatMap((each) => pieces(each, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(" "), box)];
}

/** One line: the text, or as much of it as fits with "…" after it. */
export function shorten(text: string, { width, size, weight = 400 }: TextBox): string {
  const whole = plainText(text);
  const plain = cut(whole, longest);
  if (plain === whole && textWidth(plain, size, weight) <= width) return plain;
  const signs = [...plain];
  while (signs.length > 0 && textWidth(`${signs.join("")}…`, size, weight) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

const cut = (text: string, most: number) => [...text.slice(0, 2 * most)].slice(0, most).join("");

/** A word that is too wide, in pieces that are not. */
function pieces(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (piece !== "" && !fits(piece + sign)) {
      found.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...found, piece];
}
