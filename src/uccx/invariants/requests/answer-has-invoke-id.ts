import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import { CONFIRMATIONS } from '../../vocabulary/messages.ts';
import { againstSaid } from '../evidence.ts';
import { ged188 } from '../sources.ts';

const ANSWERS: ReadonlySet<string> = new Set([
  ...Object.values(CONFIRMATIONS),
  'FAILURE_CONF',
  'CONTROL_FAILURE_CONF',
]);

/** The model numbers InvokeIDs as ReferenceID. */
export const answerHasInvokeID: StateInvariant<UCCXState> = {
  id: 'answer-has-invoke-id',
  statement: 'Every confirmation and every failure carries the InvokeID of the request it answers.',
  basis: 'stated',
  source: ged188('Messaging conventions: request and response, InvokeID'),
  breaks: 'A client is told that something was done, and cannot tell what.',

  needs: 'state',
  examine({ events }) {
    let finding: Finding;
    for (const said of events) {
      if (!ANSWERS.has(said.event)) continue;
      if (said.attributes['ReferenceID'] === undefined) {
        return againstSaid(said, 'it answers no request');
      }
      finding = 'upheld';
    }
    return finding;
  },
};
