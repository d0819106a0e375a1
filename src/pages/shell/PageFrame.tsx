import { Suspense, use, useEffect } from "react";
import { useApp } from "#state/use-app.ts";
import { CrashNote } from "./CrashNote.tsx";
import { LoadFailed } from "./LoadFailed.tsx";
import { LoadingPage } from "./LoadingPage.tsx";
import type { LazyPage } from "./lazy-page.ts";
import { PageBoundary } from "./PageBoundary.tsx";

/** One page, with what stands in its place while it loads and when it breaks. */
export function PageFrame({ page }: { readonly page: LazyPage }) {
  const ready = useApp((state) => state.dataset !== undefined);
  const failed = useApp((state) => state.failed);
  if (failed) return <LoadFailed />;
  if (!ready) return <LoadingPage />;
  return (
    <PageBoundary
      onRetry={page.reset}
      fallback={(error, retry) => <CrashNote error={error} retry={retry} />}
    >
      <Suspense fallback={<LoadingPage />}>
        <Arrived page={page} />
      </Suspense>
    </PageBoundary>
  );
}

let arrivals = 0;

function Arrived({ page }: { readonly page: LazyPage }) {
  const Page = use(page.preload());

  useEffect(() => {
    arrivals += 1;
    // The first page is where the browser puts the focus itself; a next one must be announced.
    if (arrivals === 1) return;
    const title = document.querySelector<HTMLElement>("main h1");
    title?.setAttribute("tabindex", "-1");
    title?.focus({ preventScroll: true });
  }, []);

  return <Page />;
}
