/**
 * How the tests start Chromium: as root in a container, without a graphics card (WebGL is drawn in
 * software), without services of its own that ask other hosts, and with the same letters everywhere.
 */
export const browserArgs: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  "--disable-lcd-text",
];
