/** The storage of this browser; reading the property alone may already be forbidden. */
export function ownStorage(window: Window): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
