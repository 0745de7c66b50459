import type { Said } from '../../model/event.ts';
import { AGENT_STATE } from '../vocabulary/enumerations.ts';
import { type UCCXFault, altering, again, flightOf, saying, sayingEach } from './planting.ts';

const isConfirmation = ({ answers, refusal }: Said): boolean =>
  answers !== undefined && refusal === undefined;

const isFailure = ({ refusal }: Said): boolean => refusal === true;

/** Defects in how requests are answered. */
export const requests: readonly UCCXFault[] = [
  {
    id: 'timeout-unanswered',
    about: 'A request that times out is never answered.',
    breaks: 'request-confirmed-once',
    plant: saying((said, { type }) => (type === 'times-out' ? [] : said)),
  },
  {
    id: 'failover-forgets-requests',
    about: 'Requests under way when the CTI server fails over are never answered.',
    breaks: 'request-confirmed-once',
    plant: saying((said, { type }) =>
      type === 'fails-over' ? said.filter((message) => !isFailure(message)) : said,
    ),
  },
  {
    id: 'confirmed-twice',
    about: 'A request is confirmed twice.',
    breaks: 'request-confirmed-once',
    plant: sayingEach((message) =>
      isConfirmation(message)
        ? [message, { ...message, attributes: { ...message.attributes } }]
        : [message],
    ),
  },
  {
    id: 'event-for-confirmation',
    about:
      'The InvokeID of a request is on the first event that it causes, in place of a confirmation.',
    breaks: 'confirmation-answers-request',
    plant: saying((said) => {
      const [first, second, ...rest] = said;
      if (first === undefined || second === undefined || !isConfirmation(first)) return said;
      return second.event.endsWith('_EVENT')
        ? [{ ...second, answers: first.answers ?? 0 }, ...rest]
        : said;
    }),
  },
  {
    id: 'hold-confirmed-as-retrieve',
    about: 'HOLD_CALL_REQ is confirmed by RETRIEVE_CALL_CONF.',
    breaks: 'confirmation-answers-request',
    plant: sayingEach((message) => [
      message.event === 'HOLD_CALL_CONF' ? { ...message, event: 'RETRIEVE_CALL_CONF' } : message,
    ]),
  },
  {
    id: 'failure-without-status',
    about: 'FAILURE_CONF has no Status.',
    breaks: 'mandatory-fields',
    plant: altering(
      ({ event }) => event === 'FAILURE_CONF',
      () => ({ Status: undefined }),
    ),
  },
  {
    id: 'failed-state-change-kept',
    about: 'A SET_AGENT_STATE_REQ that fails forgets for which call the agent is reserved.',
    breaks: 'refusal-changes-nothing',
    ofState: true,
    plant: saying((said, input, draft) => {
      const agent = input.type === 'SET_AGENT_STATE_REQ' ? draft.agents[input.thisDN] : undefined;
      if (agent !== undefined && said.some(isFailure)) agent.wasNotReady = !agent.wasNotReady;
      return said;
    }),
  },
  {
    id: 'failed-request-keeps-its-place',
    about: 'A request that the server rejects stays under way.',
    breaks: 'refusal-changes-nothing',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const before = flightOf(draft);
      const said = recipe(draft, input);
      if (input.type !== 'rejected-by-switch') return said;
      const request = before[input.reference - 1];
      if (request !== undefined && request !== null) draft.inFlight[input.reference - 1] = request;
      return said;
    },
  },
  {
    id: 'failure-said-as-state',
    about: 'A SET_AGENT_STATE_REQ that fails makes the server say that the agent is Not Ready.',
    breaks: 'refusal-changes-nothing',
    plant: saying((said, input) => {
      const [failure] = said;
      return input.type === 'SET_AGENT_STATE_REQ' && failure !== undefined && isFailure(failure)
        ? [failure, stateAfter(failure, input.thisDN)]
        : said;
    }),
  },
];

const stateAfter = (failure: Said, extension: string): Said => ({
  ...again(failure),
  to: extension,
  event: 'AGENT_STATE_EVENT',
  attributes: {
    AgentExtension: extension,
    AgentState: AGENT_STATE['not-ready'],
    CSQState: AGENT_STATE['not-ready'],
  },
});
