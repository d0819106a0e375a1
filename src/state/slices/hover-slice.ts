import type { StateCreator } from "zustand/vanilla";
import type { AreaCode } from "#domain/area/area.ts";

/** What the pointer or the keyboard is at; shared by map, ranking and legend, never in the link. */
export type HoverSlice = {
  readonly hovered: AreaCode | undefined;
  readonly hover: (code: AreaCode | undefined) => void;
};

export const createHoverSlice: StateCreator<HoverSlice> = (set, get) => ({
  hovered: undefined,
  hover: (hovered) => {
    if (get().hovered !== hovered) set({ hovered });
  },
});
