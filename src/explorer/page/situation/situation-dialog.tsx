import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { ErrorBoundary } from '../error-boundary.tsx';
import { ConfigurationForm } from './configuration-form.tsx';
import { ScenarioList } from './scenario-list.tsx';

/** Where a situation is chosen: switch, scenario, dialect, and everything that is configured. */
export function SituationDialog({ close }: { readonly close: () => void }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="situation-dialog" aria-labelledby="situation-title" onClose={close}>
      <header>
        <h2 id="situation-title">Situation</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <div class="situation-parts">
        <ErrorBoundary name="The list of scenarios">
          <ScenarioList close={() => dialog.current?.close()} />
        </ErrorBoundary>
        <ErrorBoundary name="The configuration">
          <ConfigurationForm />
        </ErrorBoundary>
      </div>
    </dialog>
  );
}
