import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import { doing } from '../doing.ts';
import { ringsAt } from '../each-move.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** Choices: who rejects the call is busy; where the phone does not work the call is intercepted. */
export const busySaysWhy: StateInvariant<GenesysState, Configuration> = {
  id: 'busy-says-why',
  statement:
    'CallState of EventDestinationBusy is the reason for which the call failed: what the network gave, SitIntercept of a phone that is out of service, else Busy.',
  basis: 'inferred',
  source: basicCallModels(
    'Connection-establishing phase for an internal/inbound call, abnormal row **, note a',
  ),
  breaks: 'A caller is told that a number is busy that there is not.',

  needs: 'state',
  examine: eachSaid((said, step) => {
    if (said.event !== 'EventDestinationBusy') return undefined;
    const due = reasonOf(step, slotOf(said.attributes['ConnID']));
    const reason = said.attributes['CallState'];
    return reason === due
      ? 'upheld'
      : againstSaid(said, `CallState is ${reason ?? 'missing'}, ${due} was due`);
  }),
};

/** The reason for which a call came to nothing in a step. */
export function reasonOf(step: Step<GenesysState>, connID: number): string {
  const { input, before, after } = step;
  if (input.type === 'destination-busy') return String(input['callState']);
  if (input.type === 'dialing-fails') return String(input['result']);
  if (doing(step).type === 'TClearCall') return 'Dropped';
  if (input.type === 'rejects' || input.type === 'is-parked') return 'Busy';
  const call = before.calls[connID - 1];
  const failed =
    after.calls[connID - 1]?.failed ?? call?.heading ?? (call && ringsAt(call.standing)) ?? '';
  return after.dns[failed]?.outOfService === true ? 'SitIntercept' : 'Busy';
}
