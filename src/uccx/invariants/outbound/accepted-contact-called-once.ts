import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { UCCXState } from '../../state.ts';
import { CALL_TYPE } from '../../vocabulary/enumerations.ts';
import { guidelines } from '../sources.ts';

/** Choices: a supervisor or the server may take the contact back before it is called. */
export const acceptedContactCalledOnce: StateInvariant<UCCXState> = {
  id: 'accepted-contact-called-once',
  statement: 'An accepted reservation leads to exactly one preview call.',
  basis: 'stated',
  source: guidelines('The outbound subsystem picks an agent, steps 3 to 5'),
  breaks: 'The agent accepts a contact and nobody is called, or somebody is called twice.',

  needs: 'state',
  examine(step) {
    const { before, after, input } = step;
    if (before.calls === after.calls) return undefined;
    let finding: Finding;
    for (const [slot, { response, preview }] of before.calls.entries()) {
      if (response !== 'Accept') continue;
      const now = after.calls[slot];
      const begun = previewsBegunFor(step, slot);
      if (begun > (preview === 'none' ? 1 : 0)) return called(slot, 'again');
      if (begun === 1) finding = 'upheld';
      const isOver = now?.stage === 'over' && preview === 'none' && begun === 0;
      if (isOver && input.type !== 'clears') return called(slot, 'not at all');
    }
    return finding;
  },
};

const called = (slot: number, how: string): Finding => ({
  evidence: `contact ${slot + 1} was accepted and is called ${how}`,
});

/** Only one contact changes in a step that begins a preview call. */
const previewsBegunFor = ({ before, after, events }: Step<UCCXState>, slot: number): number =>
  before.calls[slot] === after.calls[slot]
    ? 0
    : events.filter(
        ({ event, attributes }) =>
          event === 'BEGIN_CALL_EVENT' && attributes['CallType'] === CALL_TYPE.preview,
      ).length;
