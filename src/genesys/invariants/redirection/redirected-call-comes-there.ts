import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing, whoRedirects } from '../doing.ts';
import { isBusy, isLinkUp } from '../each-move.ts';
import { both, timesSaid } from '../each-said.ts';
import { tLibrary } from '../sources.ts';

/** An invitation to a conference rings at the other phone at once. */
export const redirectedCallComesThere: StateInvariant<GenesysState, Configuration> = {
  id: 'redirected-call-comes-there',
  statement:
    'A redirected call goes to the DN it was redirected to, which hears it ring or wait there, unless its caller hears that it failed or the call is over before.',
  basis: 'inferred',
  source: tLibrary('TRedirectCall'),
  breaks:
    'A call that was sent on rings somewhere else, or nowhere, and its caller waits for ever.',

  needs: 'state',
  examine: both(whetherSent, (step, config) => {
    if (step.before.calls === step.after.calls) return undefined;
    for (const [slot, before] of step.before.calls.entries()) {
      const after = step.after.calls[slot];
      if (after === undefined || before === after) continue;
      if (before.sentBy !== 'redirect' || before.heading === null) continue;
      return whetherCome(before.heading, { connID: slot + 1, after }, step, config);
    }
    return undefined;
  }),
};

/** Who redirects sends the call where it said. */
function whetherSent(step: Step<GenesysState>): Finding {
  if (whoRedirects(step) === undefined) return undefined;
  const { connID, otherDN } = doing(step);
  const call = step.after.calls[Number(connID) - 1];
  if (call?.heading === otherDN || call?.standing[String(otherDN)] === 'ringing') return 'upheld';
  return {
    evidence: `call ${connID} was redirected to ${otherDN} and goes to ${call?.heading ?? 'nobody'}`,
  };
}

interface Gone {
  readonly connID: number;
  readonly after: Call;
}

function whetherCome(
  to: string,
  { connID, after }: Gone,
  step: Step<GenesysState>,
  { dns }: Configuration,
): Finding {
  if (after.stage === 'over' || after.heading === to) return undefined;
  if (isBusy(after.standing[after.caller ?? ''])) return undefined;
  if ((after.standing[to] ?? 'none') === 'none') {
    return { evidence: `call ${connID} was redirected to ${to} and has not come there` };
  }
  const there = dns.find(({ name }) => name === to);
  if (!isLinkUp(step) || there?.registered !== true || there.type === 'external') return undefined;
  const times = COMES.reduce((sum, name) => sum + timesSaid(step, name, { to, connID }), 0);
  return times > 0
    ? 'upheld'
    : {
        evidence: `call ${connID} has come to ${to}, where it was redirected, and ${to} is not told`,
      };
}

const COMES = ['EventRinging', 'EventQueued', 'EventRouteRequest'];
