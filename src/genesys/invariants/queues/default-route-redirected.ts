import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** The events alone do not tell default routing from routing by another application; the input does. */
export const defaultRouteRedirected: StateInvariant<GenesysState> = {
  id: 'default-route-redirected',
  statement:
    'CallState of EventRouteUsed, if it is there, is Redirected if and only if the switch itself routed the call.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for internal/inbound call with routing, note c',
  ),
  breaks: 'Default-routed calls cannot be told from calls that were routed as asked.',

  needs: 'state',
  examine({ input, events }) {
    for (const said of events) {
      const callState = said.attributes['CallState'];
      if (said.event !== 'EventRouteUsed' || callState === undefined) continue;
      if (said.attributes['Reliability'] !== undefined) return 'undecided';
      const due = input.type === 'route-timer-expires' ? 'Redirected' : 'Ok';
      if (callState === due) return 'upheld';
      return againstSaid(said, `CallState is ${callState}, ${due} was due`);
    }
    return undefined;
  },
};
