import { type Occurrence, occurrence } from '../occurrence.ts';
import { takesQueuedCalls } from '../telephony/agent.ts';
import { type Now, legHere, linesTaken, stands } from '../telephony/now.ts';
import { isInService } from '../telephony/offer.ts';
import { divert } from '../telephony/send.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { someSent } from './person.ts';

/**
 * The ACD gives a queued call to a free agent. Source: internal/inbound call to ACD.
 * Choices: who is logged in has to be Ready; where nobody logs in, every phone takes calls.
 */
export const diverts: Occurrence = occurrence<InputOf<'diverts'>>({
  type: 'diverts',
  class: 'action',
  weight: 7,
  ends: false,
  some(glance, choose) {
    const sent = someSent(glance, ['queued'], choose);
    return sent && { type: 'diverts', ...sent };
  },
  isPossible: (now, input) => stands(now, input, 'queued') && isFreeAgent(now, input.otherDN),
  happen: (now, input) => divert(now, legHere(now, input), input.otherDN),
});

const isFreeAgent = (now: Now, dn: string): boolean =>
  now.site.is(dn, 'extension') &&
  isInService(now, dn) &&
  linesTaken(now, dn).length === 0 &&
  takesQueuedCalls(now, dn);
