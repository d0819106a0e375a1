import { plainText } from "./plain-text.ts";

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** A piece of a drawing as a value. Text becomes text, never markup. */
export type SvgNode = {
  readonly tag: string;
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgNode | string)[];
};

export function svg(
  tag: string,
  attributes: SvgAttributes = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  return { tag, attributes, children };
}

/** The drawing as well-formed XML; numbers with at most two decimals. */
export function toXml({ tag, attributes, children }: SvgNode): string {
  let open = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${name}="${escapeXml(written(value))}"`;
  }
  if (children.length === 0) return `${open}/>`;
  const inside = children.map((child) =>
    typeof child === "string" ? escapeXml(plainText(child)) : toXml(child),
  );
  return `${open}>${inside.join("")}</${tag}>`;
}

const written = (value: string | number) =>
  typeof value === "string" ? plainText(value) : String(Math.round(value * 100) / 100);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escapeXml = (text: string) =>
  text.replace(/[&<>"'\t\n\r]/g, (sign) => entities[sign] ?? sign);
