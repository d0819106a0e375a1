import { parseAreaCode } from "#domain/area/parse-area-code.ts";
import type { Fact } from "#domain/dataset/dataset.ts";
import { type Row, textOf } from "../read/parse-table.ts";

const themes: readonly Fact["theme"][] = ["policy", "demand", "parks", "published"];

/** Sourced statements; @throws Error when one lacks its source, or names an area or theme that does not exist. */
export function packFacts(rows: readonly Row[]): readonly Fact[] {
  return rows.map((row) => {
    const area = parseAreaCode(textOf(row, "gebied"));
    const theme = themes.find((name) => name === textOf(row, "thema"));
    const [text, source, url] = [textOf(row, "tekst"), textOf(row, "bron"), textOf(row, "url")];
    if (!area || !theme || !text || !source || !/^https?:\/\//.test(url)) {
      throw new Error(`not a sourced fact: ${JSON.stringify(row)}`);
    }
    return { area, theme, text, source, url, date: textOf(row, "datum") };
  });
}
