import type { Area, AreaCode } from "#domain/area/area.ts";
import type { MatchMethod } from "#domain/delivery/file-verdict.ts";
import type { AreaIndex } from "./area-index.ts";
import { editsBetween } from "./edits-between.ts";
import { type NameParts, nameParts } from "./name-parts.ts";

/** What a cell says about an area. Only `area` is certain; nothing else is ever used as a match. */
export type AreaMatch =
  | { readonly kind: "area"; readonly code: AreaCode; readonly method: MatchMethod }
  /** A district, region or part of the country: known as such, not used. */
  | { readonly kind: "otherLevel" }
  | { readonly kind: "total" }
  /** A name that both a municipality and a province bear. */
  | { readonly kind: "twoLevels"; readonly municipality: AreaCode; readonly province: AreaCode }
  /** Looks like these names, or could be either of them. */
  | { readonly kind: "doubtful"; readonly proposals: readonly string[] }
  | { readonly kind: "unknown" };

const unknown: AreaMatch = { kind: "unknown" };

/**
 * The area with a code: `GM1680`, `gm1680`, `G1680`, padded or not, and `1680` where the column is
 * known to hold codes. `undefined` when the text does not look like a code.
 */
export function matchCode(
  { areas }: AreaIndex,
  text: string,
  bare: boolean,
): AreaMatch | undefined {
  const written = text.trim().toUpperCase();
  const match = /^(GM|G|PV|NL)?(\d{1,4})$/.exec(written);
  // The Kiesraad counts some votes outside municipalities, such as those by post from abroad.
  if (/^G90\d\d$/.test(written)) return other;
  if (!match) return /^(LD|CR|WK|BU|KR|RK|AM|VR)[0-9A-Z]{2,8}$/.test(written) ? other : undefined;
  const [, letters, digits = ""] = match;
  if (!letters && !bare) return undefined;
  const code =
    letters === "NL"
      ? "NL01"
      : letters === "PV"
        ? `PV${digits.padStart(2, "0")}`
        : `GM${digits.padStart(4, "0")}`;
  return areas.has(code as AreaCode)
    ? { kind: "area", code: code as AreaCode, method: "code" }
    : unknown;
}

const other: AreaMatch = { kind: "otherLevel" };

/** The area with a name, however it is spelled; a name that is only alike is proposed, never taken. */
export function matchName(index: AreaIndex, text: string): AreaMatch {
  const parts = nameParts(repaired(text));
  if (parts.base === "") return unknown;
  if (parts.level === "other") return other;
  if (/^(totaal|total|alle gemeenten|eindtotaal)\b/.test(parts.base)) return { kind: "total" };
  const bearers = index.byName.get(parts.base) ?? [];
  const fitting = bearers.filter((area) => fits(area, parts));
  const [first, second, third] = fitting;
  if (first && !second) return { kind: "area", code: first.code, method: methodOf(first, text) };
  if (first && second && !third) {
    const municipality = fitting.find(({ level }) => level === "municipality");
    const province = fitting.find(({ level }) => level === "province");
    if (municipality && province)
      return { kind: "twoLevels", municipality: municipality.code, province: province.code };
  }
  if (bearers.length > 0) return { kind: "doubtful", proposals: bearers.map(({ name }) => name) };
  return alike(index, parts);
}

function methodOf({ name }: Area, text: string): MatchMethod {
  const written = text.trim();
  if (written === name) return "name";
  return nameParts(name).base === nameParts(repaired(written)).base ? "spelling" : "otherName";
}

function fits(area: Area, { level, province }: NameParts): boolean {
  if (level && area.level !== level) return false;
  if (!province) return true;
  return area.parent === province || nameParts(area.name).province === province;
}

/** Names at most two typing errors away, nearest first. */
function alike({ areas }: AreaIndex, { base }: NameParts): AreaMatch {
  if (base.length < 4 || base.length > 60) return unknown;
  const most = base.length < 8 ? 1 : 2;
  const near: { name: string; edits: number }[] = [];
  for (const { name } of areas.values()) {
    const edits = editsBetween(base, nameParts(name).base, most);
    if (edits <= most) near.push({ name, edits });
  }
  if (near.length === 0) return unknown;
  const proposals = near
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ name }) => name);
  return { kind: "doubtful", proposals };
}

/** `SÃºdwest` is `Súdwest` in UTF-8 that was once read as Windows-1252. */
function repaired(text: string): string {
  const wide = Array.from(text).some((sign) => sign > "\u00ff");
  if (wide || !/[ÃÂ][\u0080-\u00ff]/.test(text)) return text;
  try {
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
