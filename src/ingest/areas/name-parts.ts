/** What a name of an area says: its bare words, and the hint between brackets. */
export type NameParts = {
  /** Small letters without accents, signs and double spaces. */
  readonly base: string;
  /** Which kind of area the name says it is, if it does. */
  readonly level: "municipality" | "province" | "other" | undefined;
  /** Code of the province between brackets, as in `Beek (L.)`. */
  readonly province: string | undefined;
};

/** How Statistics Netherlands and others shorten provinces behind a name. */
const provinceSigns: Readonly<Record<string, string>> = {
  gr: "PV20",
  gn: "PV20",
  fr: "PV21",
  f: "PV21",
  dr: "PV22",
  o: "PV23",
  ov: "PV23",
  fl: "PV24",
  gld: "PV25",
  gl: "PV25",
  u: "PV26",
  ut: "PV26",
  utr: "PV26",
  nh: "PV27",
  zh: "PV28",
  z: "PV29",
  zl: "PV29",
  nb: "PV30",
  l: "PV31",
  lb: "PV31",
};

const levelSigns: Readonly<Record<string, NonNullable<NameParts["level"]>>> = {
  gemeente: "municipality",
  gem: "municipality",
  gm: "municipality",
  municipality: "municipality",
  provincie: "province",
  prov: "province",
  pv: "province",
  province: "province",
  ld: "other",
  cr: "other",
  rg: "other",
  landsdeel: "other",
  corop: "other",
};

/** The parts of a name, whatever its accents, capitals, hyphens and apostrophes. */
export function nameParts(text: string): NameParts {
  const bracket = /^(.*\S)\s*\(([^()]{1,20})\)\s*$/s.exec(text.trim());
  const sign = bracket?.[2] ? plainWords(bracket[2]).replaceAll(" ", "") : "";
  const level = Object.hasOwn(levelSigns, sign) ? levelSigns[sign] : undefined;
  const province = Object.hasOwn(provinceSigns, sign) ? provinceSigns[sign] : undefined;
  const words = plainWords(level || province ? (bracket?.[1] ?? text) : text);
  const lead = /^(gemeente|provincie) (.+)$/.exec(words);
  return {
    base: lead?.[2] ?? words,
    level: level ?? (lead?.[1] === "gemeente" ? "municipality" : lead ? "province" : undefined),
    province,
  };
}

function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
