import { readFileSync } from "node:fs";
import { readConfig } from "#ingest/embedded/read-config.ts";
import { publicHosts } from "#ingest/remote/hosts.ts";

const { hosts } = readConfig(JSON.parse(readFileSync("public/config.json", "utf8")));

/** Hosts that the browser may ask, and only after the reader said yes to them by name. */
const asked = [
  publicHosts.pdok,
  publicHosts.cbs,
  publicHosts.cbs3,
  ...hosts.map((host) => `https://${host}`),
];

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self' ${asked.join(" ")}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
const trusted = ["require-trusted-types-for 'script'", "trusted-types default"];

/** The policy inside the page, so that it holds on any static host. */
export const metaPolicy = [...policy, ...trusted].join("; ");

/** What a host should send with every file; `frame-ancestors` works only as a header. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [...policy, "frame-ancestors 'none'", ...trusted].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};
