import type { StateInvariant } from '../../../model/invariant.ts';
import type { Agent, Call, UCCXState } from '../../state.ts';
import { protocol } from '../sources.ts';
import { devicesOn } from '../who-is-on.ts';

/** Nothing is in flight then either, by what rest means. */
export const nothingLeftAtRest: StateInvariant<UCCXState> = {
  id: 'nothing-left-at-rest',
  statement:
    'When all calls are over, no connection and no queued call is left, and no agent is reserved or talking.',
  basis: 'inferred',
  source: protocol('CALL_CLEARED_EVENT; what is an agent state'),
  breaks: 'An agent gets no more calls because of one that is over.',

  needs: 'state',
  atRest({ calls, agents }) {
    for (const [slot, call] of calls.entries()) {
      const left = leftIn(call);
      if (left !== undefined) return { evidence: `call ${slot + 1} is over: ${left}` };
    }
    for (const [extension, agent] of Object.entries(agents)) {
      const left = leftAt(agent);
      if (left !== undefined) return { evidence: `all calls are over, agent ${extension} ${left}` };
    }
    return 'upheld';
  },
};

function leftIn(call: Call): string | undefined {
  if (call.queued) return 'it is still queued';
  if (call.onItsWay) return 'it is still on its way';
  const [device] = devicesOn(call);
  return device === undefined ? undefined : `${device} is still on it`;
}

function leftAt({ state, reservedFor }: Agent): string | undefined {
  if (state === 'reserved' || state === 'talking') return `is still ${state}`;
  return reservedFor === null ? undefined : `is still kept for call ${reservedFor}`;
}
