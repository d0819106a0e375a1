/** The chapters of the page, in order. */
export const sectionNames = [
  "meaning",
  "definitions",
  "sums",
  "classes",
  "priority",
  "examples",
  "boundaries",
  "rounding",
  "comparing",
  "unknown",
  "licences",
  "privacy",
  "access",
  "glossary",
  "version",
] as const;
export type SectionName = (typeof sectionNames)[number];
