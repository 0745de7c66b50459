import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { protocol } from '../sources.ts';
import { dueFields } from './due-fields.ts';

/** Choices: the flow has CO from the beginning of the preview call, its text from the moment it is live. */
export const contactStatusSaid: StateInvariant<UCCXState, Configuration> = {
  id: 'contact-status-said',
  statement: 'BAStatus is DO in the reservation call of a contact and CO in its preview call.',
  basis: 'stated',
  source: protocol('Outbound call events: BAStatus'),
  breaks: 'A desktop offers to skip a contact that is being called.',

  needs: 'state',
  examine: dueFields(({ said: { event, attributes }, isReservation }) => {
    if (event !== 'BEGIN_CALL_EVENT' && event !== 'CALL_DATA_UPDATE_EVENT') return undefined;
    return attributes['BAStatus'] === undefined
      ? undefined
      : { BAStatus: isReservation ? 'DO' : 'CO' };
  }),
};
