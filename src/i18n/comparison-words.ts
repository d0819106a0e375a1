import type { Language } from "#lib/language.ts";
import { type Comparison, type ComparisonStep, stepRatio } from "#views/comparison.ts";
import { comparisonTexts } from "./comparison-texts.ts";
import { createFormat } from "./format.ts";
import { translate } from "./texts.ts";

/**
 * The words of a comparison and the word that joins them to what is compared with:
 * "driemaal zo veel" `as`, "een derde minder" `than`, "de helft" `of`. A multiple also stands alone:
 * `times` is "driemaal".
 */
export type ComparisonWords = {
  readonly words: string;
  readonly times?: string;
  readonly join: "as" | "than" | "of";
};

export function comparisonWords(comparison: Comparison, language: Language): ComparisonWords {
  const text = translate(comparisonTexts, language);
  switch (comparison.kind) {
    case "step": {
      const step = text(`step.${comparison.step}`);
      const words = text(`precision.${precisionKey(comparison)}`, { words: step });
      const join = joinOf(comparison.step);
      return join === "as" ? multiple(words, language) : { words, join };
    }
    case "times": {
      const times = text("times", { n: createFormat(language).number(comparison.times) });
      const precision = comparison.precision === "more" ? "over" : comparison.precision;
      return multiple(text(`precision.${precision}`, { words: times }), language);
    }
    case "muchMore":
      return multiple(text("muchMore"), language);
    case "equal":
    case "aboutEqual":
      return { words: text(comparison.kind), join: "as" };
    case "muchLess":
      return { words: text(comparison.kind), join: "of" };
    default:
      return { words: text(comparison.kind), join: "than" };
  }
}

function multiple(times: string, language: Language): ComparisonWords {
  return { words: translate(comparisonTexts, language)("asMuch", { times }), times, join: "as" };
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
