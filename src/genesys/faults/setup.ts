import type { Said } from '../../model/event.ts';
import { slotOf } from '../vocabulary/conn-id.ts';
import { type GenesysFault, again, changed, partyOf, saying, sayingEach } from './planting.ts';

const isAnswerAt = (event: Said, role: 'Origination' | 'Destination'): boolean =>
  event.event === 'EventEstablished' && event.attributes['ThisDNRole'] === role;

/** Says an event to the other party it names, the two of them exchanged. */
const toOtherParty = (event: Said): Said => {
  const { OtherDN, ThisDN } = event.attributes;
  return changed(
    { ...again(event), to: OtherDN ?? event.to },
    { ThisDN: OtherDN, OtherDN: ThisDN },
  );
};

/** Defects in how calls are set up, answered and held. */
export const setup: readonly GenesysFault[] = [
  {
    id: 'dialing-unsaid',
    about: 'Calls dialed on the set begin without EventDialing.',
    breaks: 'nothing-before-first',
    plant: saying((said, { type }) =>
      type === 'dials' ? said.filter(({ event }) => event !== 'EventDialing') : said,
    ),
  },
  {
    id: 'established-twice',
    about: 'The answering party is told EventEstablished twice.',
    breaks: 'established-after-dialing-or-ringing',
    plant: sayingEach((event) =>
      isAnswerAt(event, 'Destination') ? [event, again(event)] : [event],
    ),
  },
  {
    id: 'caller-not-told-of-answer',
    about: 'When the call is answered, the caller is not told EventEstablished.',
    breaks: 'established-at-both-ends',
    plant: sayingEach((event) => (isAnswerAt(event, 'Origination') ? [] : [event])),
  },
  {
    id: 'network-not-simulated',
    about:
      'Where the switch does not report network reached, EventNetworkReached is not simulated.',
    breaks: 'network-reached-before-established',
    plant: saying((said) =>
      said.some(({ event }) => event === 'EventEstablished')
        ? said.filter(({ event }) => event !== 'EventNetworkReached')
        : said,
    ),
  },
  {
    id: 'network-reached-twice',
    about:
      'EventNetworkReached is simulated before the answer although the switch has reported it.',
    breaks: 'network-reached-not-twice',
    plant: sayingEach((event, said) =>
      isAnswerAt(event, 'Origination') &&
      event.attributes['CallType'] === 'Outbound' &&
      !said.some((other) => other.event === 'EventNetworkReached')
        ? [
            { ...changed(again(event), { CallState: undefined }), event: 'EventNetworkReached' },
            event,
          ]
        : [event],
    ),
  },
  {
    id: 'busy-to-callee',
    about: 'EventDestinationBusy goes to the called party.',
    breaks: 'destination-busy-to-originator',
    plant: sayingEach((event) => [
      event.event === 'EventDestinationBusy' ? toOtherParty(event) : event,
    ]),
  },
  {
    id: 'hold-lost-on-established',
    about: 'A caller that held the call while dialing talks as soon as it is answered.',
    breaks: 'established-keeps-hold',
    ofState: true,
    plant: saying((said, _input, draft) => {
      for (const event of said) {
        const party = isAnswerAt(event, 'Origination') ? partyOf(draft, event) : undefined;
        if (party?.state === 'held') party.state = 'established';
      }
      return said;
    }),
  },
  {
    id: 'retrieved-at-far-end',
    about: 'The party that was on hold is told EventRetrieved too.',
    breaks: 'held-and-retrieved-alternate',
    plant: sayingEach((event) =>
      event.event === 'EventRetrieved' ? [event, toOtherParty(event)] : [event],
    ),
  },
  {
    id: 'held-again-for-consultation',
    about: 'Starting a consultation says EventHeld twice.',
    breaks: 'held-and-retrieved-alternate',
    plant: sayingEach((event, said) =>
      event.event === 'EventHeld' && said.some((other) => other.event === 'EventDialing')
        ? [event, again(event)]
        : [event],
    ),
  },
  {
    id: 'busy-unsaid',
    about: 'A caller whose destination is busy is not told.',
    breaks: 'busy-is-told',
    plant: sayingEach((event) => (event.event === 'EventDestinationBusy' ? [] : [event])),
  },
  {
    id: 'busy-says-ok',
    about: 'EventDestinationBusy gives no reason but Ok.',
    breaks: 'busy-is-told',
    plant: sayingEach((event) => [
      event.event === 'EventDestinationBusy' ? changed(event, { CallState: 'Ok' }) : event,
    ]),
  },
  {
    id: 'busy-forgets-route',
    about: 'A call that was sent on and failed is released under the DN that was dialed.',
    breaks: 'busy-names-destination',
    plant: (recipe) => (draft, input) => {
      const dialed = draft.calls.map((call) => (call.failed === null ? null : call.dialed));
      return recipe(draft, input).map((event) => {
        const was = dialed[slotOf(event.attributes['ConnID']) - 1] ?? null;
        return event.event === 'EventReleased' && was !== null
          ? changed(event, { OtherDN: was, OtherDNRole: 'Destination' })
          : event;
      });
    },
  },
  {
    id: 'network-reached-outbound-only',
    about: 'EventNetworkReached is said of outbound calls only, not of calls routed outside.',
    breaks: 'network-reached-is-told',
    plant: sayingEach((event) =>
      event.event === 'EventNetworkReached' && event.attributes['CallType'] !== 'Outbound'
        ? []
        : [event],
    ),
  },
];
