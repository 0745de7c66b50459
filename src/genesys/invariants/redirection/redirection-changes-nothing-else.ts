import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing, whoRedirects } from '../doing.ts';
import { tLibrary } from '../sources.ts';

/** What a call keeps when it is sent on. */
const KEPT = ['callType', 'consults', 'caller', 'dialed', 'queue'] as const;

/** What is said of all this follows from how things stand. */
export const redirectionChangesNothingElse: StateInvariant<GenesysState, Configuration> = {
  id: 'redirection-changes-nothing-else',
  statement:
    'A call that is redirected keeps its ConnID, its caller, the call it is a consultation about, the queue it came out of, and everybody who is on it but the one that redirects it.',
  basis: 'inferred',
  source: tLibrary('TRedirectCall'),
  breaks:
    'A call that an agent sends on is no longer counted for its queue, or loses the customer.',

  needs: 'state',
  examine(step, { dns }) {
    const dn = whoRedirects(step);
    if (dn === undefined) return undefined;
    const { connID, otherDN } = doing(step);
    const before = step.before.calls[Number(connID) - 1];
    const after = step.after.calls[Number(connID) - 1];
    if (before === undefined || after === undefined) return undefined;
    const lost = KEPT.find((field) => before[field] !== after[field]);
    if (lost !== undefined) {
      return { evidence: `${lost} of call ${connID} was ${before[lost]} and is ${after[lost]}` };
    }
    const moved = dns.find(
      ({ name }) =>
        name !== dn && name !== otherDN && before.standing[name] !== after.standing[name],
    );
    return moved === undefined
      ? 'upheld'
      : {
          evidence: `${moved.name} was ${before.standing[moved.name]} on call ${connID} and is ${after.standing[moved.name]}`,
        };
  },
};
