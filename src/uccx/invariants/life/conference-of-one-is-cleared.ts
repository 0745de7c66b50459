import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import { protocol } from '../sources.ts';
import { devicesOn } from '../who-is-on.ts';

/** A caller who waits at the port is not alone: the port is there. */
export const conferenceOfOneIsCleared: StateInvariant<UCCXState> = {
  id: 'conference-of-one-is-cleared',
  statement: 'When only one party would remain on a call, the server clears that one too.',
  basis: 'stated',
  source: protocol('CLEAR_CONNECTION_REQ; conferenced call, step 3'),
  breaks: 'Somebody is left on a line on which nobody else is.',

  needs: 'state',
  examine({ before, after }) {
    if (before.calls === after.calls) return undefined;
    let finding: Finding;
    for (const [slot, call] of before.calls.entries()) {
      const now = after.calls[slot];
      if (now === undefined || now === call) continue;
      const was = devicesOn(call);
      const left = devicesOn(now);
      if (was.length < 2 || left.length > 1) continue;
      if (left.length === 1) return { evidence: `${left[0]} is left alone on call ${slot + 1}` };
      finding = 'upheld';
    }
    return finding;
  },
};
