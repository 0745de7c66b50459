import type { Heard } from '../../../model/heard.ts';
import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type Switchboard, switchboard } from '../memories/switchboard.ts';
import { basicCallModels } from '../sources.ts';

/** A destination that nobody monitors may have sent the call on unheard. */
export const thirdPartyIsWhereSent: HeardInvariant<Switchboard> = {
  id: 'third-party-is-where-sent',
  statement:
    'ThirdPartyDN of EventRouteUsed, of EventDiverted and of the EventReleased of a redirected call is where the call was sent: it comes there next, unless it is found busy or lost.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for internal/inbound call with routing, note b',
  ),
  breaks: 'A call is reported as sent to one agent and rings at another.',

  needs: 'events',
  memory: switchboard,
  observe(board, heard) {
    if (!isArrival(heard)) return undefined;
    const sentTo = board.sent[heard.attributes['ConnID'] ?? ''];
    if (sentTo === undefined || sentTo === '') return undefined;
    if (sentTo === heard.to) return 'upheld';
    return board.monitored[sentTo] === true
      ? against(heard, `the call was sent to ${sentTo}`)
      : 'undecided';
  },
};

const isArrival = ({ name, attributes }: Heard): boolean =>
  name === 'EventQueued' ||
  name === 'EventRouteRequest' ||
  (name === 'EventRinging' && attributes['ThisDNRole'] !== 'ConferenceMember');
