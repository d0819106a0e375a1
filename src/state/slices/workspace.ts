import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Delivery } from "#domain/delivery/delivery.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { Issue } from "#domain/issue.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";

/**
 * What the data on screen are made from, and what came of it. The dataset is made anew from the rest
 * whenever that changes, so that going back is putting an earlier one in its place.
 */
export type Workspace = {
  /** The data that ship with the app and what was fetched from public services. */
  readonly base: Dataset | undefined;
  /** Everything the user handed over and accepted, the earliest first. */
  readonly deliveries: readonly Delivery[];
  readonly rules: ProtectRules;
  readonly dataset: Dataset | undefined;
  /** What was hidden of the deliveries; `undefined` without any. */
  readonly protection: ProtectionReport | undefined;
  /** On the tables that were delivered last. */
  readonly verdicts: readonly FileVerdict[];
};

/** Files that were read and wait for a yes: nothing on screen has changed. */
export type Proposal = {
  readonly workspace: Workspace;
  readonly issues: readonly Issue[];
  readonly names: readonly string[];
};

/** Deliveries that were read, the last of which may be read again by other choices. */
export type Tried = {
  readonly deliveries: readonly Delivery[];
  readonly names: readonly string[];
  /** Tables that were read as an earlier one of the same columns was. */
  readonly recalled?: readonly string[];
  /** On the tables of the last delivery, also when it was refused. */
  readonly verdicts: readonly FileVerdict[];
};

/** Readers are taken to know the rules, since every screen tells them. */
const appRules: ProtectRules = { ...defaultRules, reader: "threshold" };

export const emptyWorkspace: Workspace = {
  base: undefined,
  deliveries: [],
  rules: appRules,
  dataset: undefined,
  protection: undefined,
  verdicts: [],
};

/** The workspace alone, out of a state that holds more. */
export function workspaceOf(state: Workspace): Workspace {
  const { base, deliveries, rules, dataset, protection, verdicts } = state;
  return { base, deliveries, rules, dataset, protection, verdicts };
}
