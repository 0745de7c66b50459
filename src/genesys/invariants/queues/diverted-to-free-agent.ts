import type { StateInvariant } from '../../../model/invariant.ts';
import type { Call, GenesysState } from '../../state.ts';
import { basicCallModels } from '../sources.ts';

/** A call that is parked at a phone does not keep it from its owner's other calls. */
export const divertedToFreeAgent: StateInvariant<GenesysState> = {
  id: 'diverted-to-free-agent',
  statement:
    'The ACD gives a queued call only to an agent whose phone is in service and on no other call.',
  basis: 'inferred',
  source: basicCallModels('Connection-establishing phase for an internal/inbound call to ACD'),
  breaks: 'A caller leaves the queue for an agent who talks to somebody else.',

  needs: 'state',
  examine({ before, after, input, events }) {
    if (input.type !== 'diverts' || events.length === 0) return undefined;
    const agent = after.calls[Number(input['connID']) - 1]?.heading;
    if (typeof agent !== 'string') return undefined;
    if (before.dns[agent]?.outOfService === true) {
      return { evidence: `the call is given to ${agent}, which is out of service` };
    }
    const other = before.calls.findIndex((call) => takesLine(call, agent));
    return other < 0
      ? 'upheld'
      : { evidence: `the call is given to ${agent}, who is on call ${other + 1}` };
  },
};

const takesLine = ({ standing }: Call, dn: string): boolean =>
  (standing[dn] ?? 'none') !== 'none' && standing[dn] !== 'parked';
