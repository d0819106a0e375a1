import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMailto } from "#pages/parts/appointment/to-mailto.ts";

describe("toMailto", () => {
  it("writes address, subject and body, lines ending as e-mail wants", () => {
    expect(toMailto({ to: "flex@example.org", subject: "Een & twee", body: "Beste,\nDag" })).toBe(
      "mailto:flex@example.org?subject=Een%20%26%20twee&body=Beste%2C%0D%0ADag",
    );
  });

  it("opens a draft without an address when none is set", () => {
    expect(toMailto({ to: "", subject: "a", body: "b" })).toBe("mailto:?subject=a&body=b");
  });

  it("lets no text become another header", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const params = new URLSearchParams(toMailto({ to: "a@b.nl", subject, body }).split("?")[1]);
        expect([...params.keys()]).toEqual(["subject", "body"]);
        expect(params.get("subject")).toBe(subject);
      }),
    );
  });
});
