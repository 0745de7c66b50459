import { Component, type ComponentChildren, type VNode } from 'preact';

interface Props {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** Keeps what goes wrong in one part of the page from the others. */
export class ErrorBoundary extends Component<Props, { readonly problem: string | undefined }> {
  override state: { readonly problem: string | undefined } = { problem: undefined };

  static override getDerivedStateFromError(error: unknown): { readonly problem: string } {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render(): VNode {
    const { problem } = this.state;
    if (problem === undefined) return <>{this.props.children}</>;
    return (
      <div class="broken-part" role="alert">
        <p>
          {this.props.name} cannot be shown: {problem}
        </p>
        <button type="button" onClick={() => this.setState({ problem: undefined })}>
          Try again
        </button>
      </div>
    );
  }
}
