import type { MouseEvent, ReactNode } from "react";
import { encodeQuery } from "#state/url/query-codec.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import type { Query } from "#views/query.ts";

type PageLinkProps = {
  /** What the link changes of the present question. */
  readonly to: Partial<Query>;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
};

/** A real link to another question: opens in a new tab when asked, else without loading. */
export function PageLink({ to, children, className, current }: PageLinkProps) {
  const query = useApp((state) => state.query);
  const store = useAppStore();
  const search = encodeQuery({ ...query, ...to }).toString();
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    store.getState().ask(to);
    if (to.page && to.page !== query.page) window.scrollTo(0, 0);
  }
  return (
    <a
      href={search === "" ? "./" : `?${search}`}
      className={className}
      aria-current={current ? "page" : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
