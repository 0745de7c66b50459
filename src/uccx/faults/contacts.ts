import { CALL_TYPE } from '../vocabulary/enumerations.ts';
import { type UCCXFault, again, altering, callOf, saying, sayingEach } from './planting.ts';

/** Defects in the outbound option. */
export const contacts: readonly UCCXFault[] = [
  {
    id: 'accepted-contact-forgotten',
    about: 'A contact is over with its reservation call, although it was accepted.',
    breaks: 'accepted-contact-called-once',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const call = input.type === 'ends-reservation' ? callOf(draft, input) : undefined;
      const isForgotten = call?.response === 'Accept' && call.preview === 'none';
      const said = recipe(draft, input);
      const agent = isForgotten ? draft.agents[call.caller ?? ''] : undefined;
      if (agent === undefined || call === undefined) return said;
      call.stage = 'over';
      agent.state = 'ready';
      agent.reservedFor = null;
      return said;
    },
  },
  {
    id: 'accepted-contact-called-twice',
    about: 'BEGIN_CALL_EVENT of the preview call is said twice.',
    breaks: 'accepted-contact-called-once',
    plant: sayingEach((message) =>
      message.event === 'BEGIN_CALL_EVENT' && message.attributes['CallType'] === CALL_TYPE.preview
        ? [message, again(message)]
        : [message],
    ),
  },
  {
    id: 'skipped-contact-called',
    about: 'A contact that the agent skips is called all the same.',
    breaks: 'refused-contact-not-called',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const said = recipe(draft, input);
      for (const call of draft.calls) if (call.response === 'Skip') call.response = 'Accept';
      return said;
    },
  },
  {
    id: 'contact-called-before-answer',
    about: 'A contact is called as soon as the agent is offered the reservation.',
    breaks: 'refused-contact-not-called',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const said = recipe(draft, input);
      const call = input.type === 'offers-reservation' ? callOf(draft, input) : undefined;
      if (call?.reservation === 'offered') {
        call.reservation = 'answered';
        call.response = 'Accept';
      }
      return said;
    },
  },
  {
    id: 'rejected-reservation-left',
    about: 'The reservation call of a contact that was rejected is never ended.',
    breaks: 'reservation-call-ends',
    plant: (recipe) => (draft, input) => {
      const response =
        input.type === 'ends-reservation' ? callOf(draft, input)?.response : undefined;
      const said = recipe(draft, input);
      return response === 'Reject'
        ? said.filter(({ event }) => event === 'AGENT_STATE_EVENT')
        : said;
    },
  },
  {
    id: 'total-bytes-without-tags',
    about: 'TotalBytes counts names and values, and not the tag and length of each variable.',
    breaks: 'total-bytes-is-the-sum',
    plant: altering(
      ({ attributes }) => attributes['TotalBytes'] !== undefined,
      ({ attributes }) => ({
        TotalBytes: String(
          Number(attributes['TotalBytes']) - 2 * Number(attributes['NumNamedVars']),
        ),
      }),
    ),
  },
  {
    id: 'campaign-id-left-out',
    about: 'The variable BACampaignID is left out of the message and still counted.',
    breaks: 'total-bytes-is-the-sum',
    plant: saying((said) =>
      said.map((message) =>
        message.attributes['BACampaignID'] === undefined
          ? message
          : { ...message, attributes: { ...message.attributes, BACampaignID: undefined } },
      ),
    ),
  },
];
