import { expose } from "comlink";
import { hashOf, packProject, unpackProject } from "./project-work.ts";

/** Runs beside the page: a hash of a large file takes seconds. */
const work = { packProject, unpackProject, hashOf };
export type ProjectWork = typeof work;

expose(work);
