type Policy = { readonly createScriptURL: (url: string) => string };
type PolicyFactory = { readonly createPolicy: (name: string, policy: Policy) => unknown };

/**
 * The one policy of the page: a worker may be started from our own address, nothing else may become
 * script. Without it `require-trusted-types-for 'script'` would forbid every worker.
 */
export function allowOwnWorkers(window: Window): void {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => {
      const { href, origin } = new URL(url, window.location.href);
      if (origin !== window.location.origin) throw new TypeError(`no script from ${origin}`);
      return href;
    },
  });
}
