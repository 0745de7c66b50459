import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import { type Configuration, hasAgents } from '../../vocabulary/configuration.ts';
import { isAnswered } from '../each-move.ts';
import { agentStates } from '../sources.ts';
import { agentStep } from './agent-step.ts';

/** Whoever is on a call out of a queue and did not make it works on it, members of a conference too. */
export const afterCallWorkWhenDue: StateInvariant<GenesysState, Configuration> = {
  id: 'after-call-work-when-due',
  statement:
    'An agent who is Ready in ManualIn goes to AfterCallWork when it leaves a call that came out of a queue, and unasked at no other time.',
  basis: 'inferred',
  source: agentStates('BusyAfterCallWork, AfterCallWork; TAgentWorkMode'),
  breaks:
    'The next caller is put through while the agent still works on the last call, or an agent is kept from callers with nothing to do.',

  needs: 'state',
  examine(step, config) {
    if (!hasAgents(config)) return undefined;
    const asked = agentStep(step)?.thisDN;
    let finding: Finding;
    for (const { name } of config.dns) {
      if (step.before.dns[name]?.agent !== 'ManualIn' || name === asked) continue;
      if (fails(step, name)) continue;
      const isDue = step.before.calls !== step.after.calls && leavesQueuedCall(step, name);
      const begins = step.after.dns[name]?.agent === 'AfterCallWork';
      if (isDue !== begins) {
        return {
          evidence: `${name} ${begins ? 'does' : 'does not do'} after-call work, and ${isDue ? 'has left a' : 'has left no'} call out of a queue`,
        };
      }
      if (isDue) finding = 'upheld';
    }
    return finding;
  },
};

const fails = ({ input }: Step<GenesysState>, dn: string): boolean =>
  input.type === 'goes-out-of-service' && input['thisDN'] === dn;

/** It talked on such a call, and does not any more, nor on one that it was brought to. */
function leavesQueuedCall({ before, after }: Step<GenesysState>, dn: string): boolean {
  if (wasBroughtOver(before.calls, after.calls, dn)) return false;
  return before.calls.some(
    ({ standing, queue, caller }, slot) =>
      queue !== null &&
      caller !== dn &&
      isAnswered(standing[dn]) &&
      (after.calls[slot]?.standing[dn] ?? 'none') === 'none',
  );
}

/** It came from one call to another without being called there. */
const wasBroughtOver = (before: readonly Call[], after: readonly Call[], dn: string): boolean =>
  after.some(
    ({ standing }, slot) => isAnswered(standing[dn]) && before[slot]?.standing[dn] === 'none',
  );
