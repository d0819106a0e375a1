import type { ProjectWithFiles } from "../services.ts";

/** A project that was opened and waits for files that it does not carry. */
export type WaitingProject = ProjectWithFiles & {
  /** Of the project file. */
  readonly name: string;
};

/** What comes of projects. Its actions are loaded with the first project, so that no other visitor waits. */
export type ProjectState = {
  readonly waiting?: WaitingProject | undefined;
  /** Whether the user's files are kept in this browser; `full` when that did not go. */
  readonly keeping?: "on" | "busy" | "full" | undefined;
};
