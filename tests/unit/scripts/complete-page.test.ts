import { describe, expect, it } from "vitest";
import { completePage } from "#scripts/app/complete-page.ts";
import { metaPolicy, securityHeaders } from "#scripts/app/security-headers.ts";

const html = `<!doctype html><html><head><meta charset="utf-8">
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="modulepreload" crossorigin href="./assets/shared-2.js">
<link rel="stylesheet" crossorigin href="./assets/index-3.css">
</head><body><div id="root"></div></body></html>`;
const manifest = {
  "index.html": {
    file: "assets/index-1.js",
    isEntry: true,
    imports: ["shared"],
    css: ["assets/index-3.css"],
    assets: [
      "assets/fira-sans-latin-400-normal-4.woff2",
      "assets/fira-sans-latin-500-normal-5.woff2",
    ],
  },
  shared: { file: "assets/shared-2.js", imports: ["index.html"], css: ["assets/shared-6.css"] },
};
const page = completePage(html, {
  manifest,
  firstScript: "assets/first-7.js",
  content: "<h1>$& Drenthe</h1>",
});

describe("completePage", () => {
  it("puts the prerendered page in its place, letter for letter", () => {
    expect(page).toContain('<div id="root" data-prerendered><h1>$& Drenthe</h1></div>');
  });

  it("names policy, styles and the first script before the map, and every other script after it", () => {
    const at = (text: string) => page.indexOf(text);

    const order = [
      "Content-Security-Policy",
      "index-3.css",
      "first-7.js",
      'id="root"',
      "data/atlas.json",
      "shared-2.js",
      "index-1.js",
    ].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    expect(at("shared-6.css")).toBeLessThan(at('id="root"'));
  });

  it("names every file once, and no font, which the first paint would wait for", () => {
    for (const file of ["index-1.js", "shared-2.js", "index-3.css"]) {
      expect(page.split(file)).toHaveLength(2);
    }
    expect(page).not.toContain("woff2");
  });

  it("leaves starting the app to the first script, which does so when the map is painted", () => {
    expect(page).not.toContain('type="module"');
    expect(page).toContain(
      '<link rel="modulepreload" data-app crossorigin href="./assets/index-1.js">',
    );
  });

  it("has no script or style of its own, which the policy would forbid", () => {
    expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=/);
  });

  it("refuses a bundle without an opening page", () => {
    expect(() => completePage(html, { manifest: {}, firstScript: "", content: "" })).toThrow();
  });
});

describe("the policy", () => {
  it("is the same in the page and in the headers, but for what only a header can say", () => {
    const header = securityHeaders["Content-Security-Policy"];

    expect(header?.replace("frame-ancestors 'none'; ", "")).toBe(metaPolicy);
  });

  it("lets the browser ask the public services and no one else", () => {
    expect(/connect-src ([^;]+)/.exec(metaPolicy)?.[1]?.split(" ")).toEqual([
      "'self'",
      "https://api.pdok.nl",
      "https://datasets.cbs.nl",
      "https://opendata.cbs.nl",
    ]);
  });
});
