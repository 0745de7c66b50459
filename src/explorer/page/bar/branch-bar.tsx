import type { VNode } from 'preact';

import { branchOf } from '../../session/session.ts';
import { interruptAt } from '../ladder/interrupting.ts';
import { usePage } from '../use-page.ts';

/** The branches of a session, and what can be done with the one that is shown. */
export const BranchBar = (): VNode => (
  <div class="branch-bar">
    <Branches />
    <Stand />
    <CompareWith />
    <Interrupt />
  </div>
);

/** Where one stands on the branch, and forking it there. */
function Stand(): VNode {
  const { session, edit } = usePage();
  const { inputs } = branchOf(session);
  const { at } = session;
  return (
    <div class="stand-bar" role="group" aria-label="Where one stands">
      <button
        type="button"
        aria-label="One step back"
        disabled={at === 0}
        onClick={() => edit({ type: 'go', to: at - 1 })}
      >
        ‹
      </button>
      <span class="at">
        {at} / {inputs.length}
      </span>
      <button
        type="button"
        aria-label="One step on"
        disabled={at >= inputs.length}
        onClick={() => edit({ type: 'go', to: at + 1 })}
      >
        ›
      </button>
      <button type="button" onClick={() => edit({ type: 'fork' })}>
        Fork here
      </button>
      <button
        type="button"
        disabled={at >= inputs.length}
        onClick={() => edit({ type: 'cut' })}
        title="Drop all steps after this one"
      >
        Cut
      </button>
    </div>
  );
}

function Branches(): VNode {
  const { session, edit } = usePage();
  return (
    <ul class="branches" aria-label="Branches">
      {session.branches.map(({ id, name, inputs }) => (
        <li key={id} class={id === session.shown ? 'shown' : ''}>
          <button
            type="button"
            aria-pressed={id === session.shown}
            onClick={() => edit({ type: 'show', branch: id })}
          >
            {name} <small>{inputs.length}</small>
          </button>
          {session.branches.length === 1 ? null : (
            <button
              type="button"
              class="remove"
              aria-label={`Remove the branch ${name}`}
              onClick={() => edit({ type: 'remove', branch: id })}
            >
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function CompareWith(): VNode | null {
  const { session, edit } = usePage();
  const others = session.branches.filter(({ id }) => id !== session.shown);
  if (others.length === 0) return null;
  return (
    <select
      class="compare-with"
      aria-label="Compare with another branch"
      value=""
      onChange={({ currentTarget }) =>
        edit({ type: 'compare', branch: Number(currentTarget.value) })
      }
    >
      <option value="">Compare with …</option>
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The abnormal rows of the documents, one click each. */
function Interrupt(): VNode | null {
  const page = usePage();
  const { scenario } = page.session.setup;
  const marks =
    page.desk.sw.documents.scenarios.find(({ id }) => id === scenario?.id)?.interruptions ?? [];
  if (marks.length === 0) return null;
  return (
    <div class="interrupt" role="group" aria-label="Interruptions of the documents">
      <span>Interrupt at</span>
      {marks.map(({ mark, because }) => (
        <button key={mark} type="button" title={because} onClick={() => interruptAt(page, mark)}>
          {mark}
        </button>
      ))}
    </div>
  );
}
