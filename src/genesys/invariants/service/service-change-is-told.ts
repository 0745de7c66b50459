import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { isLinkUp } from '../each-move.ts';
import { both, eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** While the link is down it goes unheard. */
export const serviceChangeIsTold: StateInvariant<GenesysState, Configuration> = {
  id: 'service-change-is-told',
  statement:
    'When a registered DN goes out of service or comes back, its client hears exactly one EventDNOutOfService or EventDNBackInService of it.',
  basis: 'inferred',
  source: tLibrary('EventDNOutOfService, EventDNBackInService'),
  breaks: 'A desktop offers to dial on a phone that does not work.',

  needs: 'state',
  examine: both(
    (step, { dns }) => {
      if (step.before.dns === step.after.dns || !isLinkUp(step)) return undefined;
      let finding: Finding;
      for (const { name, registered, type } of dns) {
        const event = changeOf(step, name);
        if (event === undefined || !registered || type === 'external') continue;
        let times = 0;
        for (const said of step.events) if (said.event === event && said.to === name) times += 1;
        if (times !== 1) return { evidence: `${name} heard ${times} ${event}, 1 was due` };
        finding = 'upheld';
      }
      return finding;
    },
    eachSaid((said, step) => {
      if (said.event !== OUT && said.event !== BACK) return undefined;
      if (said.attributes['ThisDN'] !== said.to) return againstSaid(said, 'ThisDN is another DN');
      return changeOf(step, said.to) === said.event
        ? undefined
        : againstSaid(said, 'nothing has changed there');
    }),
  ),
};

const OUT = 'EventDNOutOfService';
const BACK = 'EventDNBackInService';

/** The event that tells what a step changed at this DN; nothing if it is as it was. */
function changeOf({ before, after }: Step<GenesysState>, dn: string): string | undefined {
  const isOut = after.dns[dn]?.outOfService;
  if (isOut === before.dns[dn]?.outOfService) return undefined;
  return isOut === true ? OUT : BACK;
}
