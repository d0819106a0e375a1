import type { Language } from "#lib/language.ts";
import type { FileChoices } from "../delivery/file-choices.ts";
import type { IsoDate } from "../iso-date.ts";
import type { ProtectRules } from "../protect/protect-rules.ts";

/** What the name of a project file ends in. */
export const projectSuffix = ".vakantiepark.json";

/** A file that the project was made from. */
export type ProjectFile = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits: what tells the file from any other. */
  readonly sha256: string;
  /** What the user decided about its tables. */
  readonly choices?: readonly FileChoices[];
  /** Where it was fetched from. */
  readonly address?: string;
  /** The bytes in base64, when the project carries its data. */
  readonly data?: string;
};

/** The rules of protection that a user can choose; the others are those of the app. */
export type ProjectRules = Pick<
  ProtectRules,
  "threshold" | "zeros" | "groups" | "singletons" | "round"
>;

/** Data that lay under the files: shipped with the app or fetched. */
export type ProjectSource = {
  readonly title: string;
  readonly publisher: string;
  readonly date?: IsoDate;
};

/** What was chosen about a table, for later ones with the same columns. */
export type ShapeChoices = {
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
  readonly choices: FileChoices;
};

/** Longest text of a project, in characters. */
export const longestLine = 2000;

/** Everything that makes a screen, so that it can be opened again: sources by hash, choices, settings. */
export type Project = {
  /** Edition of the data that ship with the app. */
  readonly edition: string;
  readonly saved: IsoDate;
  /** The question as the parameters of a link, in their order. */
  readonly question: string;
  readonly language: Language;
  readonly rules: ProjectRules;
  readonly sources: readonly ProjectSource[];
  /** Files that were given together, in the order in which they were added. */
  readonly deliveries: readonly (readonly ProjectFile[])[];
  /** For the next files; nothing on screen depends on it. */
  readonly shapes?: readonly ShapeChoices[];
};

/** The rules a project keeps, out of all. */
export function projectRules(rules: ProtectRules): ProjectRules {
  const { threshold, zeros, groups, singletons, round } = rules;
  return { threshold, zeros, groups, singletons, ...(round === undefined ? {} : { round }) };
}

/** The files of a project, whichever way they were given. */
export const filesOf = ({ deliveries }: Project): readonly ProjectFile[] => deliveries.flat();

/** Whether a file is a project, by its name; a browser may have put a number in it. */
export const isProjectName = (name: string): boolean => /\.vakantiepark\b[^/]*\.json$/i.test(name);
