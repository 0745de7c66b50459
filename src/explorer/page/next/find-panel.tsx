import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Errand, Message } from '../../search/errand.ts';
import { type Searching, search } from '../../search/searcher.ts';
import { inputsSoFar } from '../../session/change.ts';
import { Panel } from '../panel.tsx';
import { usePage } from '../use-page.ts';
import { Wanted } from './wanted.tsx';

/** Searches that a worker does: for a violation, for a way to here, for a way on to an event. */
export const FindPanel = (): VNode => (
  <Panel title="Find" id="find">
    <Find />
  </Panel>
);

/** How many random runs a search for a violation makes. */
const RUNS = 5000;

/** How many steps a search for a way tries. */
const BUDGET = 400_000;

const seed = (): number => Math.floor(Math.random() * 0x7fff_ffff);

function Find(): VNode {
  const { session } = usePage();
  const { setup } = session;
  const { send, under, cancel } = useErrand();
  const inputs = inputsSoFar(session);
  if (under !== undefined) {
    return (
      <div class="searching">
        <progress value={under.done} max={1} aria-label="How far the search is" />
        <p role="status">{under.text}</p>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    );
  }
  return (
    <div class="finds">
      <button
        type="button"
        onClick={() => send({ kind: 'violation', setup, runs: RUNS, seed: seed() })}
      >
        Find me a violation
      </button>
      <button
        type="button"
        disabled={inputs.length === 0}
        onClick={() => send({ kind: 'way', setup, inputs, budget: BUDGET })}
      >
        Find a way to here
      </button>
      <Wanted find={(event) => send({ kind: 'way', setup, inputs, event, budget: BUDGET })} />
    </div>
  );
}

interface Under {
  readonly done: number;
  readonly text: string;
}

/** Sends a worker on errands, one at a time; what it finds becomes a branch. */
function useErrand() {
  const { edit, notify } = usePage();
  const [under, setUnder] = useState<Under | undefined>(undefined);
  const searching = useRef<Searching | undefined>(undefined);
  useEffect(() => () => searching.current?.cancel(), []);
  const hear = (message: Message) => {
    if (message.kind === 'progress') {
      setUnder({ done: message.done, text: message.text });
      return;
    }
    setUnder(undefined);
    notify({ text: message.text, kind: message.kind === 'failed' ? 'refused' : 'done' });
    if (message.kind !== 'found') return;
    if (message.order !== undefined) edit({ type: 'hear', order: message.order });
    edit({ type: 'add', name: message.name, inputs: message.inputs });
  };
  return {
    under,
    send: (errand: Errand) => {
      notify(undefined);
      setUnder({ done: 0, text: 'Looking …' });
      searching.current = search(errand, hear);
    },
    cancel: () => {
      searching.current?.cancel();
      setUnder(undefined);
      notify({ text: 'The search was called off.', kind: 'done' });
    },
  };
}
