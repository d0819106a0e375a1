/** Graphics cards made of software: they draw, but slower than SVG does. */
const software = /swiftshader|llvmpipe|software|basic render|softpipe/i;

/** Whether a graphics card draws WebGL2 here; false where it is missing or done in software. */
export function hasGraphicsCard(make: () => HTMLCanvasElement): boolean {
  const gl = make().getContext("webgl2", { failIfMajorPerformanceCaveat: true });
  if (!gl) return false;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return !software.test(String(name));
}
