import type { Said } from '../../model/event.ts';
import {
  type GenesysFault,
  again,
  answersRequest,
  changed,
  partyOf,
  saying,
  sayingEach,
} from './planting.ts';
import { ofState } from './wrong-states.ts';

const isOfConsultation = ({ attributes }: Said): boolean => attributes['CallType'] === 'Consult';

/** EventPartyChanged of a party that comes from a consultation by a transfer. */
const comesByTransfer = ({ event, attributes }: Said): boolean =>
  event === 'EventPartyChanged' &&
  attributes['CallState'] === 'Transferred' &&
  attributes['PreviousConnID'] !== attributes['ConnID'];

/** Another event to the same party, as it is said on the call it has come to. */
const afterwards = (said: Said, event: 'EventEstablished' | 'EventRetrieved'): Said => ({
  ...changed(again(said), {
    PreviousConnID: undefined,
    ThirdPartyDN: undefined,
    ThirdPartyDNRole: undefined,
    CallState: 'Ok',
  }),
  event,
});

const isConferencing = ({ event, attributes }: Said): boolean =>
  (event === 'EventRetrieved' || event === 'EventReleased') &&
  attributes['CallState'] === 'Conferenced';

/** Who made a consultation is told what the consulted ones are not. */
const isConsulted = (said: Said): boolean =>
  isOfConsultation(said) && said.attributes['ThisDNRole'] !== 'Origination';

const ENDS: ReadonlySet<string> = new Set(['EventReleased', 'EventAbandoned', 'EventDiverted']);

/** Defects in how a consultation and the call it is about keep apart and become one. */
export const consultations: readonly GenesysFault[] = [
  {
    id: 'answered-again-after-transfer',
    about: 'Who talks and comes to the call by a transfer is told EventEstablished once more.',
    breaks: 'told-where-it-stands',
    plant: saying((said, _input, draft) =>
      said.flatMap((event) =>
        comesByTransfer(event) && partyOf(draft, event)?.state === 'established'
          ? [event, afterwards(event, 'EventEstablished')]
          : [event],
      ),
    ),
  },
  {
    id: 'retrieved-after-transfer',
    about: 'Who talks and comes to the call by a transfer is told EventRetrieved.',
    breaks: 'told-where-it-stands',
    plant: saying((said, _input, draft) =>
      said.flatMap((event) =>
        comesByTransfer(event) && partyOf(draft, event)?.state === 'established'
          ? [event, afterwards(event, 'EventRetrieved')]
          : [event],
      ),
    ),
  },
  {
    id: 'release-takes-held-call-along',
    about: 'When a consultation ends, its initiator is made to leave the call on hold as well.',
    breaks: 'other-calls-untouched',
    plant: (recipe) => (draft, input) => {
      const about = draft.calls.map(({ consults, caller }) => ({ consults, caller }));
      const said = recipe(draft, input);
      const slot = draft.calls.findIndex(
        ({ stage }, at) => stage === 'over' && (about[at]?.consults ?? null) !== null,
      );
      const { consults, caller } = about[slot] ?? {};
      if (typeof consults !== 'number' || typeof caller !== 'string') return said;
      if (draft.calls[consults - 1]?.standing[caller] !== 'held') return said;
      return [...said, ...recipe(draft, { type: 'hangs-up', thisDN: caller, connID: consults })];
    },
  },
  ofState(
    'consultation-end-retrieves',
    'told-where-it-stands',
    'When a consultation ends, its initiator talks on the call on hold and nobody is told.',
    ({ draft, said, was, call }) => {
      if (call?.stage !== 'over' || was === undefined || said.length === 0) return;
      for (const main of draft.calls) {
        for (const [dn, state] of Object.entries(main.standing)) {
          if (state === 'held' && (was.standing[dn] ?? 'none') !== 'none') {
            main.standing[dn] = 'established';
          }
        }
      }
    },
  ),
  {
    id: 'conference-retrieve-unsaid',
    about: 'Who completes a conference is not told that its call is retrieved.',
    breaks: 'told-where-it-stands',
    plant: saying((said) => {
      const [retrieved, released] = said.filter(isConferencing);
      const { answers } = retrieved ?? {};
      if (retrieved === undefined || released === undefined || answers === undefined) return said;
      return said.flatMap((event) => {
        if (event === retrieved) return [];
        return event === released ? [{ ...event, answers }] : [event];
      });
    }),
  },
  {
    id: 'conferencing-party-keeps-consultation',
    about: 'Who completes a conference is not told that the consultation is over.',
    breaks: 'consulted-party-has-an-end',
    plant: sayingEach((event) =>
      event.event === 'EventReleased' && isConferencing(event) ? [] : [event],
    ),
  },
  {
    id: 'consulted-party-told-no-end',
    about: 'A consultation that ends is over for who made it alone.',
    breaks: 'consulted-party-has-an-end',
    plant: sayingEach((event) =>
      isConsulted(event) && !answersRequest(event) && ENDS.has(event.event) ? [] : [event],
    ),
  },
];
