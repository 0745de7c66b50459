import type { Said } from '../../model/event.ts';
import { CALL_TYPE } from '../vocabulary/enumerations.ts';
import {
  type UCCXFault,
  again,
  callOf,
  has,
  instead,
  is,
  saidLast,
  saying,
  sayingEach,
  unsaid,
} from './planting.ts';

/** Defects in how calls begin. */
export const beginnings: readonly UCCXFault[] = [
  {
    id: 'consult-call-begins-unsaid',
    about: 'A consult call begins without BEGIN_CALL_EVENT.',
    breaks: 'begin-call-first',
    plant: unsaid(
      ({ event, attributes }) =>
        event === 'BEGIN_CALL_EVENT' && attributes['CallType'] === CALL_TYPE.consult,
    ),
  },
  {
    id: 'off-hook-before-begin',
    about: 'BEGIN_CALL_EVENT is said after the caller has gone off hook and dialed.',
    breaks: 'begin-call-first',
    plant: saidLast('BEGIN_CALL_EVENT', (said) => has(said, 'CALL_SERVICE_INITIATED_EVENT')),
  },
  {
    id: 'begins-again-at-port',
    about: 'A call that has begun at the caller begins again at the CTI port.',
    breaks: 'call-id-names-one-call',
    plant: (recipe) => (draft, input) => {
      const call = input.type === 'arrives' ? callOf(draft, input) : undefined;
      const { caller = null } = call ?? {};
      if (call?.kind !== 'inbound' || !call.told || caller === null) return recipe(draft, input);
      const stood = call.standing[caller] ?? 'none';
      call.told = false;
      const said = recipe(draft, input);
      call.told = true;
      if (said.length > 0) return said;
      // No port was free: it fails as it should.
      call.onItsWay = true;
      call.standing[caller] = stood;
      return recipe(draft, input);
    },
  },
  {
    id: 'unmonitored-caller-off-hook',
    about: 'A caller whose phone is not monitored is said to go off hook.',
    breaks: 'only-monitored-phones-set-up',
    plant: saying((said, { type }) => {
      const begin = said.find(is('BEGIN_CALL_EVENT'));
      return type === 'dials' && begin !== undefined && said.length === 1
        ? [
            begin,
            setUp(begin, 'CALL_SERVICE_INITIATED_EVENT'),
            setUp(begin, 'CALL_ORIGINATED_EVENT'),
          ]
        : said;
    }),
  },
  {
    id: 'dialed-before-off-hook',
    about: 'CALL_ORIGINATED_EVENT comes before CALL_SERVICE_INITIATED_EVENT.',
    breaks: 'calling-connection-in-order',
    plant: saidLast('CALL_SERVICE_INITIATED_EVENT', () => true),
  },
  {
    id: 'dialing-unsaid',
    about: 'A monitored caller goes off hook, and dialing is not said.',
    breaks: 'calling-connection-in-order',
    plant: unsaid(is('CALL_ORIGINATED_EVENT')),
  },
  {
    id: 'ringing-unsaid-at-agent',
    about: 'That a queued call rings at its agent is not said.',
    breaks: 'delivered-before-established',
    plant: saying((said, { type }) => (type === 'rings' ? [] : said)),
  },
  {
    id: 'answer-said-twice',
    about: 'CALL_ESTABLISHED_EVENT of a phone that answers is said twice.',
    breaks: 'delivered-before-established',
    plant: sayingEach((message, said) =>
      message.event === 'CALL_ESTABLISHED_EVENT' && has(said, 'AGENT_STATE_EVENT')
        ? [message, again(message)]
        : [message],
    ),
  },
  {
    id: 'answer-after-ringing-out',
    about: 'A phone that has rung out is said to answer.',
    breaks: 'nothing-after-connection-cleared',
    plant: saying((said, { type }) => {
      const cleared = said.find(is('CALL_CONNECTION_CLEARED_EVENT'));
      return type === 'rings-out' && cleared !== undefined && !has(said, 'END_CALL_EVENT')
        ? [...said, instead(cleared, 'CALL_ESTABLISHED_EVENT', { AnsweringDeviceID: cleared.to })]
        : said;
    }),
  },
  {
    id: 'retrieved-when-over',
    about: 'A phone that has a call on hold when it ends is said to retrieve it.',
    breaks: 'nothing-after-connection-cleared',
    plant: (recipe) => (draft, input) => {
      const call = input.type === 'drops' ? callOf(draft, input) : undefined;
      if (input.type !== 'drops' || call === undefined) return recipe(draft, input);
      const { standing } = call;
      const held = Object.keys(standing).find((device) => standing[device] === 'held') ?? '';
      const { connID } = input;
      const retrieved = recipe(draft, { type: 'retrieves', thisDN: held, connID });
      const said = recipe(draft, input);
      if (standing[held] === 'connected') standing[held] = 'held';
      return said.flatMap((message) =>
        is('CALL_CONNECTION_CLEARED_EVENT')(message) && message.to === held
          ? [message, ...retrieved.map((one) => ({ ...one, audience: message.audience ?? [] }))]
          : [message],
      );
    },
  },
];

const setUp = (begin: Said, event: 'CALL_SERVICE_INITIATED_EVENT' | 'CALL_ORIGINATED_EVENT') =>
  instead(begin, event, { CallingDeviceID: begin.to });
