import { Component, type ReactNode } from "react";

type PageBoundaryProps = {
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
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
    return error
      ? this.props.fallback(error, () => this.setState({ error: undefined }))
      : this.props.children;
  }
}
