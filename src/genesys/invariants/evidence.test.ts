import { expect, test } from 'vitest';

import { queueStayEndsOnce } from './queues/queue-stay-ends-once.ts';
import { oneTerminalEvent } from './life/one-terminal-event.ts';
import { ringingIsResolved } from './life/ringing-is-resolved.ts';
import type { HeardInvariant } from '../../model/invariant.ts';
import { start } from '../../model/start.ts';
import { type PartyHistory, partyHistory } from './memories/party-history.ts';

/** What is said when all calls are over after phone T, on call 1, heard this event. */
function leftOpenAfter(name: string, invariant: HeardInvariant<PartyHistory>): unknown {
  const heard = {
    kind: 'event',
    name,
    to: 'T',
    attributes: { ConnID: '1', ThisDN: 'T' },
  } as const;
  const party = start(partyHistory.schema);
  partyHistory.remember(party, heard);
  return invariant.atRest?.(party, partyHistory.key(heard) ?? '');
}

test.each([
  [
    oneTerminalEvent,
    'EventDialing',
    'T on call 1: all calls are over and the party had no terminal event',
  ],
  [ringingIsResolved, 'EventRinging', 'T on call 1: all calls are over and the party still rings'],
  [queueStayEndsOnce, 'EventQueued', 'T on call 1: all calls are over and the stay has not ended'],
])('$id says in words which party is left over', (invariant, event, evidence) => {
  expect(leftOpenAfter(event, invariant)).toMatchObject({ evidence });
});
