import type { Language } from "#lib/language.ts";
import { type Comparison, type ComparisonStep, stepRatio } from "#views/comparison.ts";
import { comparisonTexts } from "./comparison-texts.ts";
import { translate } from "./texts.ts";

/**
 * The words of a comparison and the word that joins them to what is compared with:
 * "driemaal zo veel" `as`, "een derde minder" `than`, "de helft" `of`.
 */
export type ComparisonWords = {
  readonly words: string;
  readonly join: "as" | "than" | "of";
};

export function comparisonWords(comparison: Comparison, language: Language): ComparisonWords {
  const text = translate(comparisonTexts, language);
  switch (comparison.kind) {
    case "step": {
      const key = `step.${comparison.step}` as const;
      const words = text(`precision.${precisionKey(comparison)}`, { words: text(key) });
      return { words, join: joinOf(comparison.step) };
    }
    case "muchMore":
    case "equal":
    case "aboutEqual":
      return { words: text(comparison.kind), join: "as" };
    case "muchLess":
      return { words: text(comparison.kind), join: "of" };
    default:
      return { words: text(comparison.kind), join: "than" };
  }
}

function joinOf(step: ComparisonStep): ComparisonWords["join"] {
  const ratio = stepRatio(step);
  if (ratio >= 1.5) return "as";
  return ratio > 0.6 ? "than" : "of";
}

/** "Nearly a third less" is a ratio just above two thirds: for a decline the sides change places. */
function precisionKey({
  step,
  precision,
}: Extract<Comparison, { kind: "step" }>): "exactly" | "nearly" | "over" | "about" {
  if (precision === "exactly" || precision === "about") return precision;
  const decline = joinOf(step) === "than" && step < 1;
  return (precision === "less") === decline ? "over" : "nearly";
}
