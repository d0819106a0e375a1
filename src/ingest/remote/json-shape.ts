/** Readers for answers whose shape we do not control. */

type Plain = Readonly<Record<string, unknown>>;

/** The object, or `undefined` for anything else. */
export function asRecord(value: unknown): Plain | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Plain)
    : undefined;
}

/** The own field of an object; never one of its prototype. */
export function field(value: unknown, name: string): unknown {
  const record = asRecord(value);
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The own list under a name, or `undefined` when it is not a list. */
export function listField(value: unknown, name: string): readonly unknown[] | undefined {
  const found = field(value, name);
  return Array.isArray(found) ? found : undefined;
}

/** The own text under a name, trimmed; `undefined` when it is not text. */
export function textField(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === "string" ? found.trim() : undefined;
}

/** The own finite number under a name. */
export function numberField(value: unknown, name: string): number | undefined {
  const found = field(value, name);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}
