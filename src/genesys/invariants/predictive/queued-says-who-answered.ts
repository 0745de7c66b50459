import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { predictiveDialing } from '../sources.ts';

/** AnswerClass in UserData, which says it too, is not modelled. */
export const queuedSaysWhoAnswered: StateInvariant<GenesysState, Configuration> = {
  id: 'queued-says-who-answered',
  statement:
    'CallState of the EventQueued of a predictive call that is answered is AnsweringMachineDetected if a machine has answered, else Ok.',
  basis: 'stated',
  source: predictiveDialing('Predictive call, EventQueued, note a'),
  breaks: 'An agent is rung for an answering machine as if it were a person, or a person is lost.',

  needs: 'state',
  examine: eachSaid((said, { input, before }) => {
    if (said.event !== 'EventQueued') return undefined;
    const call = before.calls[slotOf(said.attributes['ConnID']) - 1];
    if (call?.standing[said.to] !== 'detecting') return undefined;
    const due = input.type === 'machine-answers' ? 'AnsweringMachineDetected' : 'Ok';
    const callState = said.attributes['CallState'];
    return callState === due
      ? 'upheld'
      : againstSaid(said, `CallState is ${callState ?? 'missing'}, ${due} was due`);
  }),
};
