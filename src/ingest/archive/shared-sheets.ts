import type { Member } from "./list-members.ts";
import { unpack } from "./unpack.ts";

/**
 * Whether several sheets of an Excel workbook are the same part of its archive, so that a small file
 * becomes as many tables as it likes. No program writes that.
 */
export function sheetsShareParts(bytes: Uint8Array, members: readonly Member[]): boolean {
  const textOf = (name: string) => {
    const member = members.find((each) => each.name === name);
    const content = member && unpack(bytes, member);
    return content ? new TextDecoder().decode(content) : "";
  };
  const targets = new Map<string, string>();
  for (const [tag] of textOf("xl/_rels/workbook.xml.rels").matchAll(
    /<(?:\w+:)?Relationship\s[^<>]*>/g,
  ))
    targets.set(attributeOf(tag, "Id"), attributeOf(tag, "Target").replace(/^(\/?xl)?\//, ""));
  const sheets = [...textOf("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)];
  const parts = sheets
    .map(([tag]) => attributeOf(tag, "\\w+:id"))
    .map((id) => targets.get(id) ?? id);
  return new Set(parts).size < parts.length;
}

const attributeOf = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? "";
