/** What is being done with files, in this order; `step.<name>` is the key of its text. */
export const ingestSteps = ["reading", "checking", "drawing", "assigning", "protecting"] as const;
export type IngestStep = (typeof ingestSteps)[number];
