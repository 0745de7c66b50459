import type { VNode } from 'preact';

import type { Party } from '../../desks/desk.ts';
import type { Ask } from '../../session/asking.ts';

interface Props {
  readonly who: string;
  readonly lanes: readonly Party[];
  readonly asks: readonly Ask[];
  readonly ask: (ask: Ask) => void;
}

/** What one party, or nobody in particular, can make happen. */
export function AskGroupList({ who, lanes, asks, ask }: Props): VNode {
  const party = lanes.find(({ name }) => name === who);
  return (
    <section class="ask-group" aria-label={who}>
      <h3>
        {who} {party === undefined ? null : <small>{party.type}</small>}
      </h3>
      <ul>
        {asks.map((one) => (
          <li key={JSON.stringify(one.input)}>
            <button
              type="button"
              class={`ask ${one.class} ${one.refusal === undefined ? '' : 'refused'}`}
              data-input={JSON.stringify(one.input)}
              onClick={() => ask(one)}
            >
              <span>{withoutName(one.told, who)}</span>
              {one.refusal === undefined ? null : <small>refused: {one.refusal}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The heading says who; the button need not. */
function withoutName(told: string, who: string): string {
  const rest = told.startsWith(`${who} `) ? told.slice(who.length + 1) : told;
  return rest.startsWith(': ') ? rest.slice(2) : rest;
}
