import { defineTexts } from "./texts.ts";

/** Words of the tooltip of the map, which is loaded when it is first needed. */
export const mapTipTexts = defineTexts(
  {
    few: "onzeker: hoogstens 20 mensen geteld, toeval bepaalt veel",
  },
  {
    few: "uncertain: at most 20 people counted, chance decides much",
  },
);
