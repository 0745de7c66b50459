import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import { NAMED_VARIABLES } from '../../vocabulary/call-context.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { listOf } from '../fields.ts';
import { ged188 } from '../sources.ts';
import { type Due, type Message, dueFields } from './due-fields.ts';

/** How many queued calls there are is not known from one message: NumQueued is left open. */
export const countsAreTrue: StateInvariant<UCCXState, Configuration> = {
  id: 'counts-are-true',
  statement:
    'NumCTIClients, NumNamedVars, NumNamedArrays and NumCSQs are the numbers of such entries in the message, and TotalBytes is there where variables are.',
  basis: 'stated',
  source: ged188('Repeated fields: their number is that of the floating fields'),
  breaks: 'A client that reads as many entries as it was told reads past the end of the message.',

  needs: 'state',
  examine: dueFields((message) => {
    const due = { ...countsOf(message) };
    return Object.keys(due).length === 0 ? undefined : due;
  }),
};

/** Messages with data of the call. */
const WITH_DATA: ReadonlySet<string> = new Set([
  'BEGIN_CALL_EVENT',
  'CALL_DATA_UPDATE_EVENT',
  'CALL_DELIVERED_EVENT',
]);

const WITH_CSQS: ReadonlySet<string> = new Set([
  'CALL_QUEUED_EVENT',
  'CALL_DEQUEUED_EVENT',
  'AGENT_STATE_EVENT',
]);

function countsOf({ said: { event, attributes } }: Message): Due {
  if (WITH_CSQS.has(event)) return { NumCSQs: String(listOf(attributes, 'CsqID').length) };
  if (!WITH_DATA.has(event)) return {};
  const variables = NAMED_VARIABLES.filter((name) => attributes[name] !== undefined).length;
  const counts: Due = { NumNamedVars: String(variables), NumNamedArrays: '0' };
  if (event === 'CALL_DELIVERED_EVENT') return counts;
  const total = attributes['TotalBytes'];
  return {
    ...counts,
    NumCTIClients: '0',
    TotalBytes: variables === 0 ? undefined : (total ?? 'the sum over the variables'),
  };
}
