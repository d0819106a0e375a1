import type { Delivery } from "#domain/delivery/delivery.ts";
import type { Issue } from "#domain/issue.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import type { RememberedShapes } from "../delivery/remembered-shapes.ts";
import type { Progress, RemoteSource } from "../services.ts";
import type { Proposal, Tried, Workspace } from "./workspace.ts";

/** A running job that adds to the data. */
export type Job = {
  readonly names: readonly string[];
  readonly progress: Progress;
  readonly cancel: () => void;
};

/** What came of the last job: remarks, and whether the data changed. */
export type Outcome = {
  readonly accepted: boolean;
  readonly issues: readonly Issue[];
  readonly names: readonly string[];
};

export type DatasetSlice = Workspace & {
  /** True when not even the embedded data could be read. */
  readonly failed: boolean;
  /** Earlier workspaces, newest last, for undo. */
  readonly history: readonly Workspace[];
  readonly job: Job | undefined;
  readonly outcome: Outcome | undefined;
  /** What was read last, accepted or not: it can be read again by other choices. */
  readonly tried?: Tried | undefined;
  /** How tables of a shape were read in this visit, by choice of the reader. */
  readonly shapes: RememberedShapes;
  /** What the files that were read would make of the data. */
  readonly proposal: Proposal | undefined;
  readonly start: () => Promise<void>;
  /** Reads files and proposes what comes of them; refused files leave everything as it was. */
  readonly addFiles: (files: readonly File[], address?: string) => Promise<void>;
  /** Reads deliveries in place of all there are, and proposes what comes of them. */
  readonly propose: (deliveries: readonly Delivery[], names: readonly string[]) => Promise<void>;
  readonly accept: () => void;
  readonly decline: () => void;
  readonly addRemote: (source: RemoteSource) => Promise<void>;
  /**
   * Makes the data anew from other deliveries or by other rules, and takes them when nothing is refused.
   * @param told names of the job, and remarks to show with the verdict; silent without
   */
  readonly rebuild: (
    change: Partial<Pick<Workspace, "deliveries" | "rules">>,
    told?: { readonly names: readonly string[]; readonly remarks: readonly Issue[] },
  ) => Promise<void>;
  /** Protects everything delivered by other rules. */
  readonly setRules: (rules: ProtectRules) => Promise<void>;
  readonly undo: () => void;
  /** Back to the embedded data; also empties what was kept in the browser. */
  readonly reset: () => Promise<void>;
  readonly dismissOutcome: () => void;
};
