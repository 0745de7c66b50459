import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import { isAnswered, isLinkUp } from '../each-move.ts';
import { both, eachSaid, timesSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** Who leaves is not muted any more, unsaid; who comes from another call goes on as it was. */
export const muteIsTold: StateInvariant<GenesysState, Configuration> = {
  id: 'mute-is-told',
  statement:
    'A party hears EventMuteOn when it is muted and EventMuteOff when it is not any more, once and not otherwise; only who has answered a call and is still on it is muted.',
  basis: 'inferred',
  source: tLibrary('TSetMuteOn; TSetMuteOff'),
  breaks: 'A customer hears what an agent who counts as muted says to somebody else.',

  needs: 'state',
  examine: both(
    (step, { dns }) => {
      if (step.before.calls === step.after.calls) return undefined;
      let finding: Finding;
      for (const [slot, after] of step.after.calls.entries()) {
        const before = step.before.calls[slot];
        if (before === undefined || before === after) continue;
        for (const { name: to } of dns) {
          const is = after.microphone[to];
          if (is === 'off' && !isAnswered(after.standing[to])) {
            return { evidence: `${to} is muted on call ${slot + 1} and ${after.standing[to]}` };
          }
          if (is === before.microphone[to] || !isLinkUp(step)) continue;
          if (!isAnswered(before.standing[to]) || !isAnswered(after.standing[to])) continue;
          const event = is === 'off' ? 'EventMuteOn' : 'EventMuteOff';
          const times = timesSaid(step, event, { to, connID: slot + 1 });
          if (times !== 1) {
            return { evidence: `${to} on call ${slot + 1} heard ${times} ${event}, 1 was due` };
          }
          finding = 'upheld';
        }
      }
      return finding;
    },
    eachSaid((said, { before, after }) => {
      if (said.event !== 'EventMuteOn' && said.event !== 'EventMuteOff') return undefined;
      const slot = slotOf(said.attributes['ConnID']) - 1;
      const was = before.calls[slot]?.microphone[said.to];
      const is = after.calls[slot]?.microphone[said.to];
      return was !== is && is === (said.event === 'EventMuteOn' ? 'off' : 'on')
        ? undefined
        : againstSaid(said, 'nothing of that kind happened to its microphone');
    }),
  ),
};
