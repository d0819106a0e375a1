import { defaultLimits, type Limits, type Ports } from "#ingest/remote/ports.ts";

/** The real clock and network for the clients of public services, in a browser, a worker or Node. */
export function createPorts(
  given: Pick<Ports, "signal" | "onProgress"> & { readonly limits?: Partial<Limits> },
): Ports {
  return {
    fetch: (url, init) => globalThis.fetch(url, init),
    wait,
    now: () => Date.now(),
    signal: given.signal,
    onProgress: given.onProgress,
    limits: { ...defaultLimits, ...given.limits },
  };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
