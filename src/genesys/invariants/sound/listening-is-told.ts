import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import { doing } from '../doing.ts';
import { isAnswered, isLinkUp } from '../each-move.ts';
import { both, eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** Choices: everybody is told, as of one who comes or goes; with two left nobody is kept from hearing. */
export const listeningIsTold: StateInvariant<GenesysState, Configuration> = {
  id: 'listening-is-told',
  statement:
    'When a member of a conference does not hear the others any more, or hears them again, everybody who has answered is told once, with that member as OtherDN or as the one that is told, and as ThirdPartyDN who asked for it or left; with two left everybody hears.',
  basis: 'inferred',
  source: tLibrary('TListenDisconnect; TListenReconnect'),
  breaks: 'Somebody hears what was not meant for him, or nothing any more, and nobody knows.',

  needs: 'state',
  examine: both(
    (step, { dns }) => {
      if (step.before.calls === step.after.calls) return undefined;
      let finding: Finding;
      for (const [slot, after] of step.after.calls.entries()) {
        const before = step.before.calls[slot];
        if (before === undefined || before === after) continue;
        const members = dns.filter(({ name }) => isAnswered(after.standing[name]));
        for (const { name } of dns) {
          const found = examineMember(step, { name, connID: slot + 1, before, after, members });
          if (typeof found === 'object') return found;
          finding = found ?? finding;
        }
      }
      return finding;
    },
    eachSaid((said, step) => {
      if (!LISTENING.has(said.event)) return undefined;
      const slot = slotOf(said.attributes['ConnID']) - 1;
      const [before, after] = [step.before.calls[slot], step.after.calls[slot]];
      const about = whomItIsAbout(said);
      const is = after?.listening[about];
      const due = said.event === 'EventListenDisconnected' ? 'off' : 'on';
      if (is !== due || before?.listening[about] === is) {
        return againstSaid(said, `nothing of that kind happened to ${about}`);
      }
      const by = said.attributes['ThirdPartyDN'];
      return isWhoDidIt(by, step, before, after)
        ? undefined
        : againstSaid(said, `${by ?? 'nobody'} did not do it`);
    }),
  ),
};

const LISTENING: ReadonlySet<string> = new Set([
  'EventListenDisconnected',
  'EventListenReconnected',
]);

interface Member {
  readonly name: string;
  readonly connID: number;
  readonly before: Call;
  readonly after: Call;
  /** Who has answered, after the step. */
  readonly members: Configuration['dns'];
}

function examineMember(step: Step<GenesysState>, member: Member): Finding {
  const { name, connID, before, after, members } = member;
  const is = after.listening[name];
  if (is === 'off' && !(isAnswered(after.standing[name]) && members.length > 2)) {
    return { evidence: `${name} does not hear on call ${connID}, which is no conference for it` };
  }
  if (is === before.listening[name] || !isLinkUp(step)) return undefined;
  if (!isAnswered(before.standing[name]) || !isAnswered(after.standing[name])) return undefined;
  for (const { name: to } of members) {
    if (after.told[to] !== true) continue;
    const times = step.events.filter(
      (said) =>
        said.to === to &&
        LISTENING.has(said.event) &&
        slotOf(said.attributes['ConnID']) === connID &&
        whomItIsAbout(said) === name,
    ).length;
    if (times !== 1) {
      return { evidence: `${to} on call ${connID} was told ${times} times of ${name}` };
    }
  }
  return 'upheld';
}

/** The member named, or the one that is told. */
const whomItIsAbout = ({ to, attributes }: SwitchEvent): string => attributes['OtherDN'] ?? to;

/** Who asked for it, or whose leaving left two. */
function isWhoDidIt(
  by: string | undefined,
  step: Step<GenesysState>,
  before: Call | undefined,
  after: Call | undefined,
): boolean {
  const { type, thisDN } = doing(step);
  if (type === 'TListenDisconnect' || type === 'TListenReconnect') return by === thisDN;
  return by !== undefined && isAnswered(before?.standing[by]) && !isAnswered(after?.standing[by]);
}
