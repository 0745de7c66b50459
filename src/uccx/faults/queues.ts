import type { Said } from '../../model/event.ts';
import { CAUSE } from '../vocabulary/enumerations.ts';
import { type UCCXFault, changed, has, instead, is, saidTwice, saying } from './planting.ts';

/** Defects in how calls wait for an agent. */
export const queues: readonly UCCXFault[] = [
  {
    id: 'queued-before-accepted',
    about: 'A call is said to be queued when it alerts at the CTI port, before the port answers.',
    breaks: 'queued-at-answered-port',
    plant: (recipe) => (draft, input) => {
      const wasOnItsWay =
        input.type === 'arrives' && draft.calls[input.connID - 1]?.kind === 'inbound';
      const said = recipe(draft, input);
      const delivered = wasOnItsWay ? said.find(is('CALL_DELIVERED_EVENT')) : undefined;
      return delivered === undefined ? said : [...said, instead(delivered, 'CALL_QUEUED_EVENT')];
    },
  },
  {
    id: 'queued-as-accepted',
    about: 'The application queues a call and accepts it then.',
    breaks: 'queued-at-answered-port',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const said = recipe(draft, input);
      if (input.type !== 'accepts') return said;
      return [...recipe(draft, { type: 'queues', connID: input.connID }), ...said];
    },
  },
  {
    id: 'queued-said-twice',
    about: 'CALL_QUEUED_EVENT is said twice.',
    breaks: 'queued-at-answered-port',
    plant: saidTwice(is('CALL_QUEUED_EVENT')),
  },
  {
    id: 'dequeued-twice',
    about: 'CALL_DEQUEUED_EVENT is said twice.',
    breaks: 'queued-before-dequeued',
    plant: saidTwice(is('CALL_DEQUEUED_EVENT')),
  },
  {
    id: 'unqueued-caller-dequeued',
    about: 'A caller who hangs up is taken out of the CSQ, queued or not.',
    breaks: 'queued-before-dequeued',
    plant: saying((said, { type }) => {
      const cleared = said.find(is('CALL_CONNECTION_CLEARED_EVENT'));
      return type === 'drops' && cleared !== undefined && !has(said, 'CALL_DEQUEUED_EVENT')
        ? [instead(cleared, 'CALL_DEQUEUED_EVENT', { ConnectionDeviceID: '' }), ...said]
        : said;
    }),
  },
  {
    id: 'port-leaves-while-agent-rings',
    about: 'The CTI port leaves the call when it rings at the agent.',
    breaks: 'port-leaves-after-answer',
    plant: (recipe) => (draft, input) => {
      const { standing = {} } = input.type === 'rings' ? (draft.calls[input.connID - 1] ?? {}) : {};
      const devices = Object.keys(standing).filter((device) => standing[device] === 'connected');
      const said = recipe(draft, input);
      const delivered = input.type === 'rings' ? said.find(is('CALL_DELIVERED_EVENT')) : undefined;
      const port = devices.find((device) => device !== delivered?.attributes['CallingDeviceID']);
      if (delivered === undefined || port === undefined) return said;
      return [...said, leaving(delivered, port)];
    },
  },
  {
    id: 'port-leaves-before-answer',
    about: 'The CTI port leaves the call when the agent picks up, before the answer is said.',
    breaks: 'port-leaves-after-answer',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const said = recipe(draft, input);
      if (input.type !== 'answers' || said.length === 0) return said;
      return [...recipe(draft, { type: 'releases-port', connID: input.connID }), ...said];
    },
  },
  {
    id: 'port-redirected-by-hang-up',
    about: 'When a caller gives up, the CTI port is said to have redirected the call.',
    breaks: 'port-leaves-after-answer',
    plant: saying((said, { type }) => {
      const isLast = (index: number) =>
        said.slice(index + 1).every(({ event }) => event !== 'CALL_CONNECTION_CLEARED_EVENT');
      return type === 'drops'
        ? said.map((message, index) =>
            message.event === 'CALL_CONNECTION_CLEARED_EVENT' && isLast(index)
              ? changed(message, { EventCause: CAUSE.redirected })
              : message,
          )
        : said;
    }),
  },
];

const leaving = (delivered: Said, port: string): Said => ({
  ...instead(delivered, 'CALL_CONNECTION_CLEARED_EVENT', {
    ConnectionDeviceID: port,
    ReleasingDeviceID: port,
    EventCause: CAUSE.redirected,
  }),
  to: port,
});
