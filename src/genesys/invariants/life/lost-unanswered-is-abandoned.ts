import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState, PartyState } from '../../state.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import { whoLeaves } from '../doing.ts';

/** Choices: only a party that itself rejects the call leaves it: EventReleased, as it is for one that redirects it (TRedirectCall). One that is deleted while it rings, or whose phone fails, has lost it. */
export const lostUnansweredIsAbandoned: StateInvariant<GenesysState> = {
  id: 'lost-unanswered-is-abandoned',
  statement:
    'Who was offered a call and lost it unanswered hears EventAbandoned; everybody else, who hung up, rejected the call or redirected it included, hears EventReleased.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for an internal/inbound call, abnormal row ***',
  ),
  breaks: 'Lost calls are not counted as lost, or a rejected call is.',

  needs: 'state',
  examine(step) {
    let finding: Finding;
    for (const event of step.events) {
      if (event.event !== 'EventReleased' && event.event !== 'EventAbandoned') continue;
      if (event.attributes['Reliability'] !== undefined) continue;
      const found = examineEnd(step, event);
      if (found !== undefined && found !== 'upheld') return found;
      finding ??= found;
    }
    return finding;
  },
};

function examineEnd(step: Step<GenesysState>, said: SwitchEvent): Finding {
  const stood = step.before.calls[slotOf(said.attributes['ConnID']) - 1]?.standing[said.to];
  if (stood === undefined || stood === 'none') return undefined;
  const due = isOffered(stood) && whoLeaves(step) !== said.to ? 'EventAbandoned' : 'EventReleased';
  if (said.event === due) return due === 'EventAbandoned' ? 'upheld' : undefined;
  return againstSaid(said, `the party was ${stood}, so ${due} was due`);
}

const isOffered = (state: PartyState): boolean =>
  state === 'ringing' ||
  state === 'queued' ||
  state === 'parked' ||
  state === 'routing' ||
  state === 'observer-ringing';
