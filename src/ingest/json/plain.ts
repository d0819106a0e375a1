/** Readers for JSON whose shape we do not control; they look at own fields only. */

export type Plain = Readonly<Record<string, unknown>>;

/** The object, or `undefined` for anything else. */
export function asPlain(value: unknown): Plain | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Plain)
    : undefined;
}

/** The own field of an object; never one of its prototype. */
export function own(value: unknown, name: string): unknown {
  const plain = asPlain(value);
  return plain && Object.hasOwn(plain, name) ? plain[name] : undefined;
}

/** The list, or an empty one for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text or a number as trimmed text; `undefined` for anything else and for nothing. */
export function asText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
