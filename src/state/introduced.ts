/** Attribute of the root element: this reader has seen the introduction, styles hide it. */
export const introduced = "data-introduced";
const storageName = "vakantieparkatlas.introduced";

/** Whether an earlier visit closed the introduction; without storage every visit is the first. */
export function wasIntroduced(storage: Pick<Storage, "getItem"> | undefined): boolean {
  try {
    return storage?.getItem(storageName) === "1";
  } catch {
    return false;
  }
}

/** Remembers that it was read; where nothing may be kept it stays away for this visit only. */
export function rememberIntroduced(storage: () => Pick<Storage, "setItem">): void {
  try {
    storage().setItem(storageName, "1");
  } catch {
    // Storage is forbidden or full.
  }
}
