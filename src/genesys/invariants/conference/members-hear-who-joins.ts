import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { tLibrary } from '../sources.ts';
import { membersHear } from './members-hear.ts';

/** With TSingleStepConference the new party counts from the moment it rings. */
export const membersHearWhoJoins: StateInvariant<GenesysState, Configuration> = {
  id: 'members-hear-who-joins',
  statement:
    'When a party is added to those who talk on a call, or called to observe it, each of them, and who observes it, hears exactly one EventPartyAdded of it.',
  basis: 'inferred',
  source: tLibrary('TCompleteConference; TSingleStepConference'),
  breaks: 'Somebody listens in whom those on the call do not know of.',

  needs: 'state',
  examine: membersHear(
    'EventPartyAdded',
    (was, is, role) =>
      was === 'none' &&
      (is === 'observer-ringing' ||
        (role === 'ConferenceMember' && (is === 'ringing' || is === 'established'))),
  ),
};
