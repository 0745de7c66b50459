import type { ComponentChildren, VNode } from 'preact';

import { ErrorBoundary } from './error-boundary.tsx';

interface Props {
  readonly title: string;
  readonly id: string;
  readonly children: ComponentChildren;
  /** What stands beside the title. */
  readonly beside?: ComponentChildren;
}

/** One part of the page with its title; what goes wrong in it stays in it. */
export const Panel = ({ title, id, children, beside }: Props): VNode => (
  <section class={`panel ${id}`} aria-labelledby={`${id}-title`}>
    <header class="panel-head">
      <h2 id={`${id}-title`}>{title}</h2>
      {beside}
    </header>
    <ErrorBoundary name={title}>{children}</ErrorBoundary>
  </section>
);
