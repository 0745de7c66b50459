import type { Said } from '../../model/event.ts';
import type { Call } from '../state.ts';
import {
  type UCCXFault,
  again,
  callOf,
  has,
  instead,
  is,
  saidTwice,
  saying,
  sayingEach,
  unsaid,
} from './planting.ts';

const isHangUp = (said: readonly Said[]): boolean =>
  has(said, 'CALL_CONNECTION_CLEARED_EVENT') && has(said, 'END_CALL_EVENT');

/** Defects in how connections and calls end. */
export const endings: readonly UCCXFault[] = [
  {
    id: 'connection-cleared-twice',
    about: 'CALL_CONNECTION_CLEARED_EVENT is said twice of who hangs up.',
    breaks: 'connection-ends-once',
    plant: sayingEach((message, said) =>
      message === said.find(is('CALL_CONNECTION_CLEARED_EVENT'))
        ? [message, again(message)]
        : [message],
    ),
  },
  {
    id: 'port-never-cleared',
    about: 'The CTI port leaves the call unsaid once an agent has answered.',
    breaks: 'connection-ends-once',
    plant: saying((said, { type }) => (type === 'releases-port' ? [] : said)),
  },
  {
    id: 'port-cleared-again-at-end',
    about:
      'The CTI port that left when the agent answered is cleared once more when the call ends.',
    breaks: 'connection-ends-once',
    plant: (recipe) => (draft, input) => {
      const call = input.type === 'drops' ? callOf(draft, input) : undefined;
      const port = call?.redirectedBy ?? '';
      const hasLeft = call?.standing[port] === 'none' && draft.agents[port] === undefined;
      if (call?.kind !== 'inbound' || !hasLeft || draft.server === 'offline') {
        return recipe(draft, input);
      }
      call.standing[port] = 'connected';
      const said = recipe(draft, input);
      call.standing[port] = 'none';
      return said;
    },
  },
  {
    id: 'cleared-before-connections',
    about: 'CALL_CLEARED_EVENT is said before the connections are cleared.',
    breaks: 'cleared-before-end-call',
    plant: saying((said) =>
      isHangUp(said)
        ? [...said.filter(is('CALL_CLEARED_EVENT')), ...said.filter((one) => !isCleared(one))]
        : said,
    ),
  },
  {
    id: 'call-cleared-unsaid',
    about: 'A call that waits in a queue ends without CALL_CLEARED_EVENT when its caller gives up.',
    breaks: 'cleared-before-end-call',
    plant: saying((said, { type }) =>
      type === 'drops' ? said.filter((message) => !isCleared(message)) : said,
    ),
  },
  {
    id: 'end-call-unsaid',
    about: 'When somebody hangs up and the call is over, END_CALL_EVENT is not said.',
    breaks: 'end-call-last',
    plant: saying((said, { type }) =>
      type === 'drops' ? said.filter(({ event }) => event !== 'END_CALL_EVENT') : said,
    ),
  },
  {
    id: 'data-after-end-call',
    about: 'The data of the call is said once more after it has ended.',
    breaks: 'end-call-last',
    plant: sayingEach((message, said) => {
      const cleared = said.find(isCleared);
      return message.event === 'END_CALL_EVENT' && cleared !== undefined
        ? [message, instead(cleared, 'CALL_DATA_UPDATE_EVENT', { CallType: '9' })]
        : [message];
    }),
  },
  {
    id: 'missed-ends-untold',
    about: 'When the standby server takes over, nobody is told what ended meanwhile.',
    breaks: 'end-call-last',
    plant: saying((said, { type }) =>
      type === 'takes-over' ? said.filter(({ event }) => event === 'SYSTEM_EVENT') : said,
    ),
  },
  {
    id: 'consult-call-never-ends',
    about: 'A consult call that was merged is cleared and does not end.',
    breaks: 'consult-call-dies',
    plant: unsaid(({ event }, said) => event === 'END_CALL_EVENT' && isMerging(said)),
  },
  {
    id: 'end-call-said-twice',
    about: 'END_CALL_EVENT is said twice.',
    breaks: 'end-call-last',
    plant: saidTwice(is('END_CALL_EVENT')),
  },
  {
    id: 'last-party-left-alone',
    about: 'When one of two hangs up, the other one stays on the call.',
    breaks: 'conference-of-one-is-cleared',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const call = callOf(draft, input);
      const before = call && copied(call);
      const said = recipe(draft, input);
      if (call?.stage !== 'over' || before === undefined || input.type !== 'drops') return said;
      const stays = otherOf(before, input.thisDN);
      if (stays === undefined) return said;
      const { standing, ...others } = before;
      Object.assign(call, others);
      Object.assign(call.standing, standing, { [input.thisDN]: 'none' });
      return said.filter(({ event, to }) => !isOfEnd(event) && !isClearing(event, to, stays));
    },
  },
];

const isCleared = is('CALL_CLEARED_EVENT');

const isMerging = (said: readonly Said[]): boolean =>
  has(said, 'CALL_TRANSFERRED_EVENT') || has(said, 'CALL_CONFERENCED_EVENT');

const isOfEnd = (event: string): boolean =>
  event === 'CALL_CLEARED_EVENT' || event === 'END_CALL_EVENT';

const isClearing = (event: string, to: string, device: string): boolean =>
  event === 'CALL_CONNECTION_CLEARED_EVENT' && to === device;

const copied = (call: Call): Call => ({
  ...call,
  standing: { ...call.standing },
});

/** The one who talks to this device, where nobody else does. */
function otherOf({ standing, queued }: Call, thisDN: string): string | undefined {
  const others = Object.keys(standing).filter(
    (device) => device !== thisDN && standing[device] !== 'none',
  );
  const [other] = others;
  return others.length === 1 && !queued && other !== undefined && standing[other] === 'connected'
    ? other
    : undefined;
}
