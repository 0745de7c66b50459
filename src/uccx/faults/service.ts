import type { Said } from '../../model/event.ts';
import type { UCCXState } from '../state.ts';
import { CAUSE } from '../vocabulary/enumerations.ts';
import { type UCCXFault, altering, callOf, is, saying } from './planting.ts';

/** The clients whose session is open. */
const everyone = ({ clients }: UCCXState): string[] =>
  Object.keys(clients).filter((client) => clients[client] === true);

/** Messages go to other clients than they should. */
const received = (rewrite: (message: Said, draft: UCCXState) => readonly string[] | undefined) =>
  saying((said, _input, draft) =>
    said.map((message) => {
      const audience = rewrite(message, draft);
      return audience === undefined ? message : { ...message, audience };
    }),
  );

/** Defects in who hears of what, and when. */
export const service: readonly UCCXFault[] = [
  {
    id: 'agents-hear-each-other',
    about: "An agent's state is sent to every client.",
    breaks: 'audience-by-the-rule',
    plant: received((message, draft) =>
      message.event === 'AGENT_STATE_EVENT' ? everyone(draft) : undefined,
    ),
  },
  {
    id: 'agents-hear-the-end',
    about: 'END_CALL_EVENT is sent to every client.',
    breaks: 'audience-by-the-rule',
    plant: received((message, draft) =>
      message.event === 'END_CALL_EVENT' ? everyone(draft) : undefined,
    ),
  },
  {
    id: 'answering-agent-left-out',
    about: 'CALL_ESTABLISHED_EVENT is not sent to the client of the agent who answers.',
    breaks: 'audience-by-the-rule',
    plant: received(({ event, to, audience = [] }) =>
      event === 'CALL_ESTABLISHED_EVENT' ? audience.filter((client) => client !== to) : undefined,
    ),
  },
  {
    id: 'consult-call-kept-from-bridges',
    about: 'Bridge clients do not receive the messages that merge two calls.',
    breaks: 'audience-by-the-rule',
    plant: received(({ attributes, audience = [] }, { agents }) =>
      attributes['SecondaryDeviceID'] === undefined
        ? undefined
        : audience.filter((client) => agents[client] !== undefined),
    ),
  },
  {
    id: 'connection-cleared-without-cause',
    about: 'CALL_CONNECTION_CLEARED_EVENT has no EventCause.',
    breaks: 'mandatory-fields',
    plant: altering(is('CALL_CONNECTION_CLEARED_EVENT'), () => ({ EventCause: undefined })),
  },
  {
    id: 'agent-state-without-agent',
    about: 'AGENT_STATE_EVENT has no AgentID.',
    breaks: 'mandatory-fields',
    plant: altering(is('AGENT_STATE_EVENT'), () => ({ AgentID: undefined })),
  },
  {
    id: 'losses-told-while-offline',
    about: 'Connections that end while no CTI server is online are told at once.',
    breaks: 'silence-while-offline',
    plant: (recipe) => (draft, input) => {
      const before = goneFrom(draft);
      const said = recipe(draft, input);
      const lost = goneFrom(draft).filter((one) => !before.includes(one));
      return lost.length === 0 ? said : [...said, ...lost.map(clearing)];
    },
  },
  {
    id: 'failed-server-tells-on',
    about: 'A CTI server that is down goes on telling who hangs up.',
    breaks: 'silence-while-offline',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const isDown = input.type === 'drops' && draft.server === 'offline';
      if (isDown) draft.server = 'online';
      const said = recipe(draft, input);
      if (isDown) draft.server = 'offline';
      return said;
    },
  },
  {
    id: 'caller-left-after-failure',
    about: 'A caller whose call has failed hangs up and is kept on the call.',
    breaks: 'nothing-left-at-rest',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const call = input.type === 'drops' ? callOf(draft, input) : undefined;
      const hadFailed = input.type === 'drops' && call?.standing[input.thisDN] === 'failed';
      const said = recipe(draft, input);
      if (hadFailed && call?.stage === 'over') call.standing[input.thisDN] = 'failed';
      return said;
    },
  },
];

/** Who has gone unheard, from which call: `slot device`. */
const goneFrom = ({ calls }: UCCXState): string[] =>
  calls.flatMap(({ standing }, slot) =>
    Object.keys(standing).flatMap((device) =>
      standing[device] === 'gone' ? [`${slot + 1} ${device}`] : [],
    ),
  );

function clearing(one: string): Said {
  const device = one.split(' ')[1] ?? '';
  return {
    to: device,
    event: 'CALL_CONNECTION_CLEARED_EVENT',
    attributes: { ConnectionDeviceID: device, ReleasingDeviceID: device, EventCause: CAUSE.none },
    audience: [],
  };
}
