import type { StateInvariant } from '../../../model/invariant.ts';
import { PARTY_STATES, type GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { isObserver, isPerson } from '../each-move.ts';
import { releasingCalls } from '../sources.ts';
import { membersHear } from './members-hear.ts';

/** A member that still rings is not told: it talks to nobody yet. */
export const membersHearWhoLeaves: StateInvariant<GenesysState, Configuration> = {
  id: 'members-hear-who-leaves',
  statement:
    'When a party, or who observes it, leaves a call on which others go on talking, each of them hears exactly one EventPartyDeleted of it.',
  basis: 'stated',
  source: releasingCalls('Release from conference phase; Delete from conference phase'),
  breaks: 'Somebody who has left a conference is still shown as a member to those who stay.',

  needs: 'state',
  examine: membersHear('EventPartyDeleted', (was, is) => is === 'none' && PERSONS.has(was)),
};

const PERSONS: ReadonlySet<string> = new Set(
  PARTY_STATES.filter((state) => isPerson(state) || isObserver(state)),
);
