import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { tLibrary } from '../sources.ts';

/** A log may hold the same event of several connections: of a log it is not claimed. */
export const linkChangeIsTold: StateInvariant<GenesysState, Configuration> = {
  id: 'link-change-is-told',
  statement:
    'When the link is lost or restored every client hears exactly one EventLinkDisconnected or EventLinkConnected, and otherwise none.',
  basis: 'inferred',
  source: tLibrary('EventLinkDisconnected, EventLinkConnected'),
  breaks: 'Clients go on asking while the switch cannot be reached, or wait when it can be again.',

  needs: 'state',
  examine(step) {
    const { before, after } = step;
    const lost = timesToAll(step, 'EventLinkDisconnected');
    const restored = timesToAll(step, 'EventLinkConnected');
    const changed = before.link !== after.link;
    if (!changed && lost === 0 && restored === 0) return undefined;
    const isLost = changed && after.link === 'disconnected';
    const isRestored = changed && after.link === 'connected';
    if (lost === Number(isLost) && restored === Number(isRestored)) return 'upheld';
    return {
      evidence: `the link is ${after.link}: ${lost} EventLinkDisconnected and ${restored} EventLinkConnected were said`,
    };
  },
};

function timesToAll({ events }: Step<GenesysState>, name: string): number {
  let times = 0;
  for (const said of events) if (said.event === name && said.to === '*') times += 1;
  return times;
}
