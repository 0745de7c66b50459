import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { guidelines } from '../sources.ts';
import { type Due, dueFields } from './due-fields.ts';

/** The delivery of a queued call to its agent is a call of its own between port and agent. */
export const callIDsBelongTogether: StateInvariant<UCCXState, Configuration> = {
  id: 'call-ids-belong-together',
  statement:
    'SecondaryCallID of CALL_DELIVERED_EVENT is the call from the CTI port to the agent, or 0, and NewConnectionCallID is the call that a contact is called with.',
  basis: 'inferred',
  source: guidelines('Queued and answered call, step 5; the outbound subsystem, steps 4 and 8'),
  breaks: 'A client ties two calls together that have nothing to do with each other.',

  needs: 'state',
  examine: dueFields(({ said: { event, attributes }, step: { input } }): Due | undefined => {
    const { CallID: callID, TotalBytes: total } = attributes;
    if (event === 'CALL_DELIVERED_EVENT') {
      return { SecondaryCallID: input.type === 'rings' ? String(Number(callID) + 1) : '0' };
    }
    return event === 'CALL_DATA_UPDATE_EVENT' && total !== undefined
      ? { NewConnectionCallID: callID }
      : undefined;
  }),
};
