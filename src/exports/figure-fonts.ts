import latin400 from "@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url";
import latin600 from "@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2?url";
import extended400 from "@fontsource/fira-sans/files/fira-sans-latin-ext-400-normal.woff2?url";
import extended600 from "@fontsource/fira-sans/files/fira-sans-latin-ext-600-normal.woff2?url";
import type { FigureFont } from "./figure-frame.ts";

const latin = "U+0000-00FF,U+2000-206F,U+20AC,U+2212";
const extended = "U+0100-02FF";
const beyondLatin = /[\u0100-\u02ff]/;

/**
 * The fonts that a figure needs, read from our own files at the moment of exporting. The extended
 * set comes along only when a text has such letters: it would make every file twice as large.
 */
export function figureFonts(texts: string): Promise<readonly FigureFont[]> {
  const wanted: Omit<FigureFont, "url">[] = [
    { weight: 400, range: latin },
    { weight: 600, range: latin },
  ];
  if (beyondLatin.test(texts)) {
    wanted.push({ weight: 400, range: extended }, { weight: 600, range: extended });
  }
  return Promise.all(wanted.map(async (font) => ({ ...font, url: await dataUrl(fileOf(font)) })));
}

function fileOf({ weight, range }: Omit<FigureFont, "url">): string {
  if (range === latin) return weight === 400 ? latin400 : latin600;
  return weight === 400 ? extended400 : extended600;
}

async function dataUrl(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  let signs = "";
  for (const byte of new Uint8Array(await answer.arrayBuffer())) signs += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(signs)}`;
}
