import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";

/** What every part of the reading of a table gets. */
export type ReadingParts = {
  readonly verdict: FileVerdict;
  readonly choices: FileChoices;
  /** Changes a part of the choices, and has the file read again. */
  readonly change: (part: Omit<FileChoices, "table">) => void;
};

/** A list of answers with one more, or another one, to the same question. */
export function answered<Question, Answer>(
  before: readonly (readonly [Question, Answer])[] | undefined,
  question: Question,
  answer: Answer,
): readonly (readonly [Question, Answer])[] {
  return [...(before ?? []).filter(([each]) => each !== question), [question, answer]];
}
