import type { Said } from '../../model/event.ts';
import { type GenesysFault, answersRequest, attributing, saying, sayingEach } from './planting.ts';

/** The event of the same name at another party than the one that asked. */
const isFarEnd = (event: Said, said: readonly Said[]): boolean =>
  event.answers === undefined &&
  said.some((other) => answersRequest(other) && other.event === event.event);

const slotAnswered = (said: readonly Said[]): number => said.find(answersRequest)?.answers ?? 0;

const without = ({ to, event, attributes }: Said): Said => ({ to, event, attributes });

/** Defects in how requests are answered. */
export const requests: readonly GenesysFault[] = [
  {
    id: 'reference-at-both-ends',
    about: 'The events at both ends of the call carry the ReferenceID of the request.',
    breaks: 'reference-answered-once',
    plant: sayingEach((event, said) => [
      isFarEnd(event, said) ? { ...event, answers: slotAnswered(said) } : event,
    ]),
  },
  {
    id: 'reference-at-far-end',
    about: "The ReferenceID of a release is on the other party's EventReleased.",
    breaks: 'reference-on-direct-answer',
    plant: sayingEach((event, said) => {
      if (event.event !== 'EventReleased' || !said.some((other) => isFarEnd(other, said))) {
        return [event];
      }
      return [isFarEnd(event, said) ? { ...event, answers: slotAnswered(said) } : without(event)];
    }),
  },
  {
    id: 'answer-without-reference',
    about: 'EventEstablished does not carry the ReferenceID of its TAnswerCall.',
    breaks: 'reference-answered-once',
    plant: sayingEach((event) => [event.event === 'EventEstablished' ? without(event) : event]),
  },
  {
    id: 'link-loss-forgets-requests',
    about: 'Requests under way when the link is lost are never answered.',
    breaks: 'reference-answered-once',
    plant: saying((said, { type }) =>
      type === 'link-lost' ? said.filter(({ event }) => event !== 'EventError') : said,
    ),
  },
  {
    id: 'answer-carried-out-twice',
    about: 'A TAnswerCall stays under way when it has been carried out.',
    breaks: 'reference-answered-once',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const slot = input.type === 'carried-out' ? input.reference - 1 : -1;
      const asked = draft.inFlight[slot];
      const { thisDN = '', connID = 0 } = asked?.request === 'TAnswerCall' ? asked : {};
      const said = recipe(draft, input);
      if (thisDN === '' || !said.some(answersRequest)) return said;
      draft.inFlight[slot] = {
        request: 'TAnswerCall',
        thisDN,
        connID,
        consultConnID: 0,
        otherDN: '',
        mergeType: '',
        workMode: '',
        monitoring: 'OneCall',
      };
      return said;
    },
  },
  {
    id: 'timeout-without-code',
    about: 'EventError of a request that timed out has no ErrorCode.',
    breaks: 'event-error-has-code',
    plant: attributing(
      ({ attributes }) => attributes['ErrorCode'] === '57',
      () => ({ ErrorCode: undefined }),
    ),
  },
  {
    id: 'refusal-stops-call',
    about: 'A refused request about a call that is on its way makes the call get lost.',
    breaks: 'refusal-changes-nothing',
    ofState: true,
    plant: saying((said, input, draft) => {
      const call = 'connID' in input ? draft.calls[input.connID - 1] : undefined;
      const isRefused = said.some(({ refusal, answers }) => refusal === true && answers === 0);
      if (isRefused && call !== undefined && call.heading !== null) call.heading = null;
      return said;
    }),
  },
  {
    id: 'refused-answer-goes-out-of-service',
    about: 'A phone that is asked to answer what does not ring there goes out of service.',
    breaks: 'refusal-changes-nothing',
    ofState: true,
    plant: saying((said, input, draft) => {
      const dn = input.type === 'TAnswerCall' ? draft.dns[input.thisDN] : undefined;
      if (dn !== undefined && said.some(({ refusal }) => refusal === true)) dn.outOfService = true;
      return said;
    }),
  },
  {
    id: 'abandoned-route-unlisted-code',
    about: 'EventError for the TRouteCall of an abandoned call has a code of its own.',
    breaks: 'event-error-says-why',
    plant: attributing(
      (event, said) =>
        event.event === 'EventError' && said.some(({ event: other }) => other === 'EventAbandoned'),
      () => ({ ErrorCode: '50' }),
    ),
  },
  {
    id: 'error-without-call',
    about: 'EventError does not say which call was asked about.',
    breaks: 'event-error-names-request',
    plant: attributing(
      ({ event }) => event === 'EventError',
      () => ({ ConnID: undefined }),
    ),
  },
];
