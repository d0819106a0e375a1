import { describe, expect, it } from "vitest";
import { hasGraphicsCard } from "#map/webgl-support.ts";

/** A canvas whose card has this name; `undefined` is no WebGL2 at all. */
function canvas(name: string | undefined, told = true): () => HTMLCanvasElement {
  const UNMASKED_RENDERER_WEBGL = 1;
  const RENDERER = 2;
  const gl = {
    RENDERER,
    getExtension: (extension: string) =>
      extension === "WEBGL_debug_renderer_info" && told ? { UNMASKED_RENDERER_WEBGL } : null,
    getParameter: (asked: number) =>
      asked === (told ? UNMASKED_RENDERER_WEBGL : RENDERER) ? name : "another",
  };
  const getContext = (kind: string) => (kind === "webgl2" && name !== undefined ? gl : null);
  return () => ({ getContext }) as unknown as HTMLCanvasElement;
}

describe("hasGraphicsCard", () => {
  it.each([
    "ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)",
    "ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)",
    "Apple GPU",
  ])("finds a card in %s", (name) => {
    expect(hasGraphicsCard(canvas(name))).toBe(true);
    expect(hasGraphicsCard(canvas(name, false))).toBe(true);
  });

  it.each([
    "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)",
    "llvmpipe (LLVM 15.0.7, 256 bits)",
    "Microsoft Basic Render Driver",
    "Software Rasterizer",
    "softpipe",
  ])("finds none in %s", (name) => {
    expect(hasGraphicsCard(canvas(name))).toBe(false);
  });

  it("finds none without WebGL2", () => {
    expect(hasGraphicsCard(canvas(undefined))).toBe(false);
  });
});
