import { Component, type ReactNode } from "react";

type PageBoundaryProps = {
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  /** Runs before the children are tried again. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
};
type PageBoundaryState = { readonly error: Error | undefined };

/**
 * Keeps a mistake on one page from taking the whole app along. The only class of the app: React
 * offers no other form for this.
 */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  static getDerivedStateFromError(cause: unknown): PageBoundaryState {
    return { error: cause instanceof Error ? cause : new Error(String(cause)) };
  }

  override state: PageBoundaryState = { error: undefined };

  override render(): ReactNode {
    const { error } = this.state;
    const { children, fallback, onRetry } = this.props;
    if (!error) return children;
    return fallback(error, () => {
      onRetry();
      this.setState({ error: undefined });
    });
  }
}
