import { promisifyRequest } from "idb-keyval";
import type { Project } from "#domain/project/project.ts";

/** Files of the user as they lie in this browser, because the user said so. */
export type OwnKept = {
  readonly project: Project;
  /** Bytes of the files of the project, in its order. */
  readonly files: readonly (readonly Blob[])[];
};

const version = 1;
const database = "vakantieparkatlas-own";
const store = "projects";
const key = "kept";

/** Keeps files in place of what was kept. Rejects when the browser has no room or forbids it. */
export async function keepOwn(kept: OwnKept): Promise<void> {
  await within("readwrite", (objects) => objects.put({ ...kept, version }, key));
}

/** What is kept; `undefined` when nothing is, or an older edition wrote it in another shape. */
export async function ownKept(): Promise<OwnKept | undefined> {
  const found: unknown = await within("readonly", (objects) => objects.get(key));
  return isKept(found) ? found : undefined;
}

/** Deletes the whole database, not just what is in it. Rejects while another tab holds on to it. */
export function forgetOwn(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error("not deleted"));
    request.onblocked = () => reject(new Error("another tab holds the database"));
  });
}

/** Opened and closed for each question: an open database cannot be deleted. */
async function within<T>(
  mode: IDBTransactionMode,
  ask: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, version);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const opened = await promisifyRequest(opening);
  try {
    const transaction = opened.transaction(store, mode);
    const answer = await promisifyRequest(ask(transaction.objectStore(store)));
    // Only then is it on the disk.
    await promisifyRequest(transaction);
    return answer;
  } finally {
    opened.close();
  }
}

function isKept(value: unknown): value is OwnKept {
  if (typeof value !== "object" || value === null) return false;
  const { version: written, project, files } = value as Partial<OwnKept> & { version?: unknown };
  if (written !== version || !project || !files) return false;
  const [names, blobs] = [project.deliveries, files];
  return (
    names.length === blobs.length &&
    names.every((each, index) => each.length === blobs[index]?.length) &&
    blobs.flat().every((blob) => blob instanceof Blob)
  );
}
