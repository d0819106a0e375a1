import react from "@vitejs/plugin-react";
import { defaultClientConditions } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  plugins: [react()],
  // deck.gl without its shaders for WebGPU, which this app never asks for: 50 kB less.
  environments: {
    client: { resolve: { conditions: ["visgl:webgl-only", ...defaultClientConditions] } },
  },
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    environment: "node",
    setupFiles: ["tests/patience.ts"],
    env: { TZ: "Europe/Amsterdam" },
    // The long ones take half a minute on two quiet cores; this is only to end what hangs.
    testTimeout: 180_000,
  },
});
