import { Component } from 'react';
import type { PropsWithChildren } from 'react';
import { FaultView } from './fault-view.tsx';

/** Keeps a page's failure from taking the navigation with it. */
export class PageBoundary extends Component<PropsWithChildren, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    // Reloading also helps when a new release has replaced the page's script.
    return <FaultView error={this.state.error} onRetry={() => window.location.reload()} />;
  }
}
