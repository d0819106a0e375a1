import type { Issue } from "#domain/issue.ts";
import type { ProjectDifference } from "#domain/project/project-differences.ts";
import type { Language } from "#lib/language.ts";
import { createFormat } from "./format.ts";
import { projectTexts } from "./project-texts.ts";
import { translate } from "./texts.ts";

type Words = {
  readonly language: Language;
  /** The name of an area by its code; `undefined` when the data do not know it. */
  readonly nameOf: (code: string) => string | undefined;
};

type Rule = Extract<ProjectDifference, { readonly kind: "rule" }>;
type Question = Extract<ProjectDifference, { readonly kind: "question" }>;

/** One difference between two projects as a sentence. */
export function differenceWords(difference: ProjectDifference, words: Words): string {
  const text = translate(projectTexts, words.language);
  switch (difference.kind) {
    case "file":
      return text(`file.${difference.change}`, {
        before: difference.before ?? "",
        after: difference.after ?? "",
      });
    case "order":
      return text("order");
    case "source":
      return sourceWords(difference, words.language);
    case "rule":
      return ruleWords(difference, words.language);
    case "question":
      return questionWords(difference, words);
    case "edition":
      return text("change", { ...difference, what: text("edition") });
    case "language": {
      const name = (language: string) => text(language === "en" ? "language.en" : "language.nl");
      const { before, after } = difference;
      return text("change", { what: text("language"), before: name(before), after: name(after) });
    }
  }
}

function sourceWords(
  { change, source }: Extract<ProjectDifference, { readonly kind: "source" }>,
  language: Language,
): string {
  const date = source.date ? `, ${createFormat(language).date(source.date)}` : "";
  const { title, publisher } = source;
  return translate(projectTexts, language)(`source.${change}`, { title, publisher, date });
}

function ruleWords({ rule, before, after }: Rule, language: Language): string {
  const text = translate(projectTexts, language);
  const { number } = createFormat(language);
  const value = (given: Rule["before"]): string => {
    if (given === undefined) return text("notRounded");
    if (typeof given === "number") return number(given);
    return text(given === true || given === "protect" ? "yes" : "no");
  };
  const what = text(`rule.${rule}`);
  return text("change", { what, before: value(before), after: value(after) });
}

function questionWords({ parameter, before, after }: Question, words: Words): string {
  const text = translate(projectTexts, words.language);
  const key = `question.${parameter}`;
  const what = Object.hasOwn(projectTexts.nl, key)
    ? text(key as keyof typeof projectTexts.nl)
    : text("question.other", { parameter });
  const value = (given: string | undefined) =>
    given === undefined
      ? text("none")
      : given
          .split(",")
          .map((part) => words.nameOf(part) ?? part)
          .join(", ");
  return text("change", { what, before: value(before), after: value(after) });
}

/** The sentence of a remark about a project file; `undefined` when the remark is about something else. */
export function projectIssueText({ code, values }: Issue, language: Language): string | undefined {
  const key = code.replace(/^project\./, "");
  return key !== code && Object.hasOwn(projectTexts.nl, key)
    ? translate(projectTexts, language)(key as keyof typeof projectTexts.nl, values)
    : undefined;
}
