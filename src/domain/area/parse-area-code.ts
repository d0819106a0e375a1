import type { AreaCode } from "./area.ts";

const shape = /^(NL\d{2}|PV\d{2}|GM\d{4})$/;

/** The code, trimmed and upper-cased; `undefined` when it is not a CBS area code. */
export function parseAreaCode(text: string): AreaCode | undefined {
  const code = text.trim().toUpperCase();
  return shape.test(code) ? (code as AreaCode) : undefined;
}
