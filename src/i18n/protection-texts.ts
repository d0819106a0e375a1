import { defineTexts } from "./texts.ts";

/** By which rules loaded counts were protected, as it travels with everything that is taken out. */
export const protectionTexts = defineTexts(
  {
    hide: "Bescherming van geladen aantallen: van 1 tot onder {threshold} verborgen, met wat die zou verraden{also}.",
    round:
      "Bescherming van geladen aantallen: alle {counts} zijn gecontroleerd afgerond op een veelvoud van {base}; geen ervan is precies{also}.",
    hidden:
      "Van {counts} geladen {counts|aantal|aantallen} {hidden|is|zijn} er {hidden} verborgen ({share}%): {small} omdat ze te klein zijn, {second} om die te beschermen{supplier}.",
    nothing: "Van {counts} geladen {counts|aantal|aantallen} is er geen verborgen.",
    supplier: " en {count} door wie het bestand maakte",
    zeros: ", ook een 0",
    groups: ", ook als iedereen van een totaal in één gebied zit",
    singletons: ", ook voor wie als enige in een cel zit",
  },
  {
    hide: "Protection of loaded counts: hidden from 1 to under {threshold}, with what would give those away{also}.",
    round:
      "Protection of loaded counts: all {counts} are controlled-rounded to a multiple of {base}; none of them is exact{also}.",
    hidden:
      "Of {counts} loaded {counts|count|counts}, {hidden} {hidden|is|are} hidden ({share}%): {small} for being too small, {second} to protect those{supplier}.",
    nothing: "Of {counts} loaded {counts|count|counts}, none is hidden.",
    supplier: " and {count} by whoever made the file",
    zeros: ", a 0 as well",
    groups: ", also where everybody of a total is in one area",
    singletons: ", also from the only person of a cell",
  },
);
