import type { Said } from '../../model/event.ts';
import type { GenesysState } from '../state.ts';
import { type GenesysFault, attributing, isLive, saying, sayingEach } from './planting.ts';

/** What a party would be told of its call, if it could be. */
const toldOf = (draft: GenesysState, connID: number, to: string, event: string): Said => ({
  to,
  event,
  attributes: {
    ConnID: String(connID),
    CallType: draft.calls[connID - 1]?.callType,
    ThisDN: to,
    ThisDNRole: draft.calls[connID - 1]?.role[to],
    CallState: 'Ok',
  },
});

/** Defects in what a lost link, registration and service do to what is said. */
export const service: readonly GenesysFault[] = [
  {
    id: 'release-told-while-link-lost',
    about:
      'Who hangs up while the link is down is told EventReleased all the same, and so are the others.',
    breaks: 'link-lost-silence',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const isDown = input.type === 'hangs-up' && draft.link === 'disconnected';
      if (isDown) draft.link = 'connected';
      const said = recipe(draft, input);
      if (isDown) draft.link = 'disconnected';
      return said;
    },
  },
  {
    id: 'missed-ends-untold',
    about: 'When the link is restored, nobody is told what was missed.',
    breaks: 'missed-ends-are-told',
    plant: saying((said) => said.filter(isLive)),
  },
  {
    id: 'released-in-past',
    about: 'EventReleased is said with Reliability InPast although it was not missed.',
    breaks: 'in-past-only-after-link-loss',
    plant: attributing(
      ({ event }) => event === 'EventReleased',
      () => ({ Reliability: 'InPast' }),
    ),
  },
  {
    id: 'ringing-at-unregistered',
    about: 'EventRinging is said although nobody has registered the DN, or it is outside.',
    breaks: 'unmonitored-hears-nothing',
    plant: (recipe) => (draft, input) => {
      const call = input.type === 'arrives' ? draft.calls[input.connID - 1] : undefined;
      const to = call?.heading ?? '';
      const said = recipe(draft, input);
      if (input.type !== 'arrives' || call?.standing[to] !== 'ringing' || call.told[to] === true) {
        return said;
      }
      return draft.link === 'connected'
        ? [...said, toldOf(draft, input.connID, to, 'EventRinging')]
        : said;
    },
  },
  {
    id: 'rings-out-of-service',
    about: 'A call comes to a phone that is out of service and rings there.',
    breaks: 'out-of-service-starts-nothing',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const call = input.type === 'arrives' ? draft.calls[input.connID - 1] : undefined;
      const dn = draft.dns[call?.heading ?? ''];
      if (dn === undefined || !dn.outOfService) return recipe(draft, input);
      dn.outOfService = false;
      const said = recipe(draft, input);
      dn.outOfService = true;
      return said;
    },
  },
  {
    id: 'missed-ends-all-released',
    about: 'When the link is restored, all that was missed is told as EventReleased.',
    breaks: 'missed-ends-are-told',
    plant: sayingEach((event) => [isLive(event) ? event : { ...event, event: 'EventReleased' }]),
  },
  {
    id: 'out-of-service-untold',
    about: 'A phone goes out of service and its client is not told.',
    breaks: 'service-change-is-told',
    plant: sayingEach((event) => (event.event === 'EventDNOutOfService' ? [] : [event])),
  },
  {
    id: 'link-connected-twice',
    about: 'EventLinkConnected is said before and after what was missed.',
    breaks: 'link-change-is-told',
    plant: saying((said) => [
      ...said,
      ...said.filter(({ event }) => event === 'EventLinkConnected'),
    ]),
  },
];
