import { AGENT_STATE, CAUSE, LCS, REASON, SERVICES } from '../vocabulary/enumerations.ts';
import { REFUSALS } from '../vocabulary/refusals.ts';
import {
  type UCCXFault,
  again,
  altering,
  changed,
  is,
  saidTwice,
  saying,
  unsaid,
} from './planting.ts';

/** Defects in what the fields of messages hold. */
export const fields: readonly UCCXFault[] = [
  {
    id: 'delivered-as-connected',
    about: 'CALL_DELIVERED_EVENT has LocalConnectionState Connect while the phone rings.',
    breaks: 'connection-state-of-message',
    plant: altering(is('CALL_DELIVERED_EVENT'), () => ({ LocalConnectionState: LCS.connect })),
  },
  {
    id: 'ring-no-answer-without-cause',
    about: 'A phone that rings out is cleared without a cause.',
    breaks: 'event-cause-says-why',
    plant: altering(
      ({ attributes }) => attributes['EventCause'] === CAUSE.callNotAnswered,
      () => ({ EventCause: CAUSE.none }),
    ),
  },
  {
    id: 'port-typed-as-phone',
    about: 'The CTI port that answers is said to be a phone.',
    breaks: 'device-type-of-device',
    plant: altering(
      ({ attributes }) => attributes['AnsweringDeviceType'] === '73',
      () => ({ AnsweringDeviceType: '76' }),
    ),
  },
  {
    id: 'port-named-as-caller',
    about: 'A call that rings at its agent names the agent itself as the caller.',
    breaks: 'devices-of-the-call',
    plant: altering(is('CALL_DELIVERED_EVENT'), ({ attributes }) => ({
      CallingDeviceID: attributes['AlertingDeviceID'],
      CallingDeviceType: attributes['AlertingDeviceType'],
    })),
  },
  {
    id: 'ani-of-port',
    about: 'ANI is what was dialed.',
    breaks: 'numbers-of-the-caller',
    plant: altering(is('CALL_DELIVERED_EVENT'), ({ attributes }) => ({ ANI: attributes['DNIS'] })),
  },
  {
    id: 'queued-for-next-csq',
    about: 'A queued call names another CSQ than it waits for.',
    breaks: 'service-of-the-call',
    plant: altering(is('CALL_QUEUED_EVENT'), ({ attributes }) => ({
      QueueDeviceID: String(Number(attributes['QueueDeviceID']) + 1),
    })),
  },
  {
    id: 'transfer-kept-inside',
    about: 'A call that was transferred keeps the CallType of a call inside.',
    breaks: 'call-type-of-the-call',
    plant: saying((said) =>
      said.some(is('CALL_TRANSFERRED_EVENT'))
        ? said.map((message) =>
            message.event === 'CALL_DATA_UPDATE_EVENT'
              ? changed(message, { CallType: '10' })
              : message,
          )
        : said,
    ),
  },
  {
    id: 'queued-without-csq-list',
    about: 'CALL_QUEUED_EVENT says that no CSQ follows, and one does.',
    breaks: 'counts-are-true',
    plant: altering(is('CALL_QUEUED_EVENT'), () => ({ NumCSQs: '0' })),
  },
  {
    id: 'delivery-without-port-call',
    about: 'A call that rings at its agent does not name the call that brings it from the port.',
    breaks: 'call-ids-belong-together',
    plant: altering(is('CALL_DELIVERED_EVENT'), () => ({ SecondaryCallID: '0' })),
  },
  {
    id: 'preview-status-of-reservation',
    about: 'A contact that is being called still has the BAStatus of its reservation.',
    breaks: 'contact-status-said',
    plant: altering(
      ({ attributes }) => attributes['BAStatus'] === 'CO',
      () => ({ BAStatus: 'DO' }),
    ),
  },
  {
    id: 'agent-state-unsaid-on-hang-up',
    about: 'That an agent is free again when the caller hangs up is not said.',
    breaks: 'agent-state-is-told',
    plant: saying((said, { type }) =>
      type === 'drops' ? said.filter((message) => !is('AGENT_STATE_EVENT')(message)) : said,
    ),
  },
  {
    id: 'ring-no-answer-without-reason',
    about: 'An agent who did not answer is Not Ready for no reason.',
    breaks: 'reason-of-agent-state',
    plant: altering(
      ({ attributes }) => attributes['EventReasonCode'] === REASON.ringNoAnswer,
      () => ({ EventReasonCode: REASON.none }),
    ),
  },
  {
    id: 'failed-call-untold',
    about: 'A call that cannot get through fails unsaid.',
    breaks: 'failed-call-is-told',
    plant: unsaid(is('CALL_FAILED_EVENT')),
  },
  {
    id: 'failover-unsaid',
    about: 'That a standby has taken over is not said.',
    breaks: 'server-change-is-told',
    plant: unsaid(is('SYSTEM_EVENT')),
  },
  {
    id: 'ringing-said-twice',
    about: 'CALL_DELIVERED_EVENT is said twice.',
    breaks: 'nothing-said-twice',
    plant: saidTwice(is('CALL_DELIVERED_EVENT')),
  },
  {
    id: 'failure-without-invoke-id',
    about: 'A failure does not say which request has failed.',
    breaks: 'answer-has-invoke-id',
    plant: saying((said) =>
      said.map((message) => (message.refusal === true ? again(message) : message)),
    ),
  },
  {
    id: 'bridge-opened-as-agent',
    about: 'Every client is granted the services of an agent.',
    breaks: 'session-as-asked',
    plant: altering(is('OPEN_CONF'), () => ({ ServicesGranted: SERVICES.agent })),
  },
  {
    id: 'every-refusal-a-timeout',
    about: 'Whatever the reason, a request fails with a timeout.',
    breaks: 'failure-says-why',
    plant: altering(is('FAILURE_CONF'), () => ({ Status: String(REFUSALS.E_CTI_TIMEOUT) })),
  },
  {
    id: 'csq-sees-agent-ready',
    about: 'Talking agents are said to be Ready in their CSQ.',
    breaks: 'agent-state-is-told',
    plant: altering(
      ({ attributes }) => attributes['AgentState'] === AGENT_STATE.talking,
      () => ({ CSQState: AGENT_STATE.ready }),
    ),
  },
];
