import type { Camera } from "#scene/camera.ts";

/** The camera while it moves, outside React: renderers listen and follow within the frame. */
export type LiveCamera = {
  readonly current: () => Camera;
  readonly move: (camera: Camera) => void;
  readonly listen: (listener: (camera: Camera) => void) => () => void;
};

export function createLiveCamera(first: Camera): LiveCamera {
  let camera = first;
  const listeners = new Set<(camera: Camera) => void>();
  return {
    current: () => camera,
    move: (next) => {
      camera = next;
      for (const listener of listeners) listener(next);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
