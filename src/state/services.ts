import type { Place } from "#domain/area/place.ts";
import type { AtlasConfig } from "#domain/config.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { BuildResult, Delivery } from "#domain/delivery/delivery.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import type { PriorityQuestion } from "#domain/priority/rank-areas.ts";
import type { Stability } from "#domain/priority/stability.ts";
import type { Project } from "#domain/project/project.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import type { Result } from "#lib/result.ts";

/** A step of a long job, for the progress bar. */
export type Progress = {
  /** What is being done: a text key of the room that shows it. */
  readonly step: string;
  /** 0 to 1; `undefined` when it cannot be told. */
  readonly done: number | undefined;
  /** Records read so far, or seconds to wait, when the step counts them. */
  readonly count?: number;
};

export type OnProgress = (progress: Progress) => void;

/** Public services that boundaries and population may be fetched from, once the user has said yes to the host. */
export const remoteSources = ["pdokMunicipalities", "cbsPopulation"] as const;
export type RemoteSource = (typeof remoteSources)[number];

/** A public service's answer as it lies in this browser. */
export type Kept = {
  readonly source: RemoteSource;
  /** Day of the fetch. */
  readonly date: IsoDate;
  readonly bytes: number;
};

export type LoadOptions = { readonly signal: AbortSignal; readonly onProgress: OnProgress };

/** What is to be built: a dataset, everything delivered on top of it, and how counts are protected. */
export type BuildOrder = {
  readonly base: Dataset;
  readonly deliveries: readonly Delivery[];
  readonly rules: ProtectRules;
};

/** A project with the bytes of its files, in its order; a file that is not at hand has none. */
export type ProjectWithFiles<Bytes = Blob | undefined> = {
  readonly project: Project;
  readonly files: readonly (readonly Bytes[])[];
};

/** Project files, and what is kept of them in this browser because the user said so. */
export type Projects = {
  /** A file of the project, with the bytes of its files or without. */
  readonly pack: (
    about: Omit<Project, "deliveries">,
    deliveries: readonly Delivery[],
    options: { readonly data: boolean },
  ) => Promise<Blob>;
  readonly unpack: (file: Blob, name: string) => Promise<Result<ProjectWithFiles, Issue>>;
  /** SHA-256, by which a project knows its files. */
  readonly hash: (bytes: Blob) => Promise<string>;
  /** Rejects when there is no room. */
  readonly keep: (kept: ProjectWithFiles<Blob>) => Promise<void>;
  readonly kept: () => Promise<ProjectWithFiles<Blob> | undefined>;
  /** Truly empties it; rejects when that did not go. */
  readonly forget: () => Promise<void>;
};

/** What the app needs from outside: main.tsx hands over the real ones, a test its own. */
export type Services = {
  /** The dataset that ships with the app. */
  readonly loadEmbedded: () => Promise<Dataset>;
  /** Settlements to search by; loaded when the search is opened. */
  readonly loadPlaces: () => Promise<readonly Place[]>;
  readonly loadConfig: () => Promise<AtlasConfig>;
  /** The dataset with everything delivered in it, protected; none when a file is refused. */
  readonly build: (order: BuildOrder, options: LoadOptions) => Promise<BuildResult>;
  /** The dataset with a public service's answer added, kept in the browser for next time. */
  readonly addRemote: (
    dataset: Dataset,
    source: RemoteSource,
    options: LoadOptions,
  ) => Promise<Result<Dataset, Issue>>;
  /** A file at an address that the reader said yes to; a test may leave it out. */
  readonly download?: (url: string, signal: AbortSignal) => Promise<Result<File, Issue>>;
  /** Adds what was kept in the browser; the same dataset when nothing was. */
  readonly restore: (dataset: Dataset) => Promise<Dataset>;
  /** What is kept in the browser; a test may leave it out. */
  readonly kept?: () => Promise<readonly Kept[]>;
  /** Forgets what was kept in the browser. */
  readonly forget: () => Promise<void>;
  /** A test may leave it out. */
  readonly projects?: () => Promise<Projects>;
  /** How often each area stays in the top when weights vary. */
  readonly stability: (dataset: Dataset, question: PriorityQuestion) => Promise<Stability>;
};
