import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "#exports/text-width.ts";
import { shorten, wrapText } from "#exports/wrap-text.ts";

const box = { width: 200, size: 16 };

describe("wrapText", () => {
  it("breaks between words and keeps all of them", () => {
    const text = "In Westerveld staat 1 op de 49 inwoners op een vakantiepark ingeschreven";

    const lines = wrapText(text, box);

    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(text);
  });

  it("never makes a line wider than the box, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        const lines = wrapText(text, { ...box, lines: most });

        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, box.size)).toBeLessThanOrEqual(box.width);
      }),
    );
  });

  it("cuts a name of 10,000 letters short, and says so", () => {
    const lines = wrapText("a".repeat(10_000), { ...box, lines: 3 });

    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});

describe("shorten", () => {
  it("leaves what fits and ends the rest with a mark", () => {
    expect(shorten("Assen", box)).toBe("Assen");
    expect(shorten("Westerveld ".repeat(9), box)).toMatch(/^Westerveld .*…$/);
    expect(textWidth(shorten("W".repeat(500), box), box.size)).toBeLessThanOrEqual(box.width);
  });
});

describe("textWidth", () => {
  it("is that of Fira Sans: 16 pixels of Westerveld, measured in Chromium", () => {
    expect(textWidth("0", 1000)).toBe(558);
    expect(textWidth("W", 1000, 600)).toBe(842);
    expect(textWidth("语", 1000)).toBeGreaterThan(600);
  });
});
