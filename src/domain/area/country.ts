import type { AreaCode } from "./area.ts";

/** The Netherlands, in CBS's own code. */
export const country = "NL01" as AreaCode;
