import palettes from "./palettes.json" with { type: "json" };

/** Every colour of one theme. `tokens.css` holds the same values for what CSS draws; a test compares them. */
export type Palette = (typeof palettes)["light"];
export type PaletteName = keyof typeof palettes;

export const paletteOf = (name: PaletteName): Palette => palettes[name];
