import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import palettes from "#scene/palettes.json" with { type: "json" };

const css = readFileSync("src/ui/tokens.css", "utf8");

/** `rampInk` becomes `--ramp-ink-0` …, `ink2` becomes `--ink-2`. */
function tokensOf(palette: Readonly<Record<string, string | readonly string[]>>) {
  return Object.entries(palette).flatMap(([name, colours]) => {
    const token = `--${name.replace(/([A-Z]|\d)/g, "-$1").toLowerCase()}`;
    return typeof colours === "string"
      ? [[token, colours]]
      : colours.map((colour, step) => [`${token}-${step}`, colour]);
  });
}

/** Colours declared in the first rule with this selector after `from`. */
function declared(selector: string, from = 0): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`, from);
  const rule = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries([...rule.matchAll(/(--[\w-]+): (#\w{6});/g)].map(([, a, b]) => [a, b]));
}

describe("tokens.css", () => {
  it.each([
    ["light", declared(":root")],
    ["dark", declared(':root[data-theme="dark"]')],
    ["contrast", declared(':root[data-theme="contrast"]')],
    ["dark", declared(":root:not([data-theme])", css.indexOf("prefers-color-scheme: dark"))],
  ] as const)("has the colours of the palette %s", (name, colours) => {
    expect(colours).toEqual(Object.fromEntries(tokensOf(palettes[name])));
  });
});
