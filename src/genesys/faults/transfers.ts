import type { Said } from '../../model/event.ts';
import { slotOf } from '../vocabulary/conn-id.ts';
import {
  type GenesysFault,
  answersRequest,
  attributing,
  changed,
  saying,
  sayingEach,
} from './planting.ts';
import { type Done, hasSaid, ofState } from './wrong-states.ts';

const isOfTransfer = ({ event, attributes }: Said): boolean =>
  event === 'EventPartyChanged' && attributes['CallState'] === 'Transferred';

/** EventPartyChanged of a party whose call keeps its ConnID. */
const isLeftBehind = (event: Said): boolean =>
  isOfTransfer(event) && event.attributes['PreviousConnID'] === event.attributes['ConnID'];

const isReleasedByTransfer = ({ event, attributes }: Said): boolean =>
  event === 'EventReleased' && attributes['CallState'] === 'Transferred';

const isTransferred = (done: Done): boolean =>
  done.type === 'TCompleteTransfer' && hasSaid(done, 'EventReleased');

const NO_REASON: ReadonlySet<string | undefined> = new Set(['Ok', 'Transferred', 'Conferenced']);

/** Defects in how calls are transferred. */
export const transfers: readonly GenesysFault[] = [
  {
    id: 'transfer-untold-to-consulted',
    about: 'Who was consulted is not told that the call was transferred to it.',
    breaks: 'moved-party-hears-it-once',
    plant: sayingEach((event) => (isOfTransfer(event) && !isLeftBehind(event) ? [] : [event])),
  },
  {
    id: 'transfer-untold-to-left-behind',
    about: 'Who was on hold is not told that another party has the call.',
    breaks: 'moved-party-hears-it-once',
    plant: sayingEach((event) => (isLeftBehind(event) ? [] : [event])),
  },
  {
    id: 'left-behind-named-consultation',
    about: 'Who was on hold is told that it was on the consultation before.',
    breaks: 'previous-call-is-named',
    plant: saying((said) => {
      const consultation = said.find((event) => isOfTransfer(event) && !isLeftBehind(event));
      const PreviousConnID = consultation?.attributes['PreviousConnID'];
      return PreviousConnID === undefined
        ? said
        : said.map((event) => (isLeftBehind(event) ? changed(event, { PreviousConnID }) : event));
    }),
  },
  {
    id: 'transferring-party-released-once',
    about: 'Who transfers is not told that the consultation is over.',
    breaks: 'who-transfers-is-released',
    plant: sayingEach((event) =>
      isReleasedByTransfer(event) && !answersRequest(event) ? [] : [event],
    ),
  },
  {
    id: 'transferring-party-names-itself',
    about: 'EventReleased of who transfers names that party itself as where the call went.',
    breaks: 'who-transfers-is-released',
    plant: attributing(
      (event) => isReleasedByTransfer(event) && event.attributes['ThirdPartyDN'] !== undefined,
      ({ to }) => ({ ThirdPartyDN: to }),
    ),
  },
  {
    id: 'transfer-answered-on-consultation',
    about: 'The ReferenceID of TCompleteTransfer is on the second EventReleased.',
    breaks: 'reference-on-first',
    plant: saying((said) => {
      const ends = said.filter(isReleasedByTransfer);
      const [{ answers } = {}] = ends;
      if (ends.length < 2 || answers === undefined) return said;
      return said.map((event) => {
        if (!isReleasedByTransfer(event)) return event;
        const { to, event: name, attributes } = event;
        return event === ends[0] ? { to, event: name, attributes } : { ...event, answers };
      });
    }),
  },
  {
    id: 'transferred-by-the-other-side',
    about: 'EventPartyChanged names the new other side as who transferred the call.',
    breaks: 'third-party-did-it',
    plant: attributing(
      (event) => isOfTransfer(event) && event.attributes['OtherDN'] !== undefined,
      ({ attributes }) => ({ ThirdPartyDN: attributes['OtherDN'] }),
    ),
  },
  {
    id: 'transfer-says-conferenced',
    about: 'EventPartyChanged of a transfer has CallState Conferenced.',
    breaks: 'call-state-says-why',
    plant: attributing(isOfTransfer, () => ({ CallState: 'Conferenced' })),
  },
  {
    id: 'transferred-call-rings-ok',
    about: 'A call that was transferred in a single step rings as if it had been dialed.',
    breaks: 'call-state-says-why',
    plant: attributing(
      ({ event, attributes }) =>
        event === 'EventRinging' && attributes['CallState'] === 'Transferred',
      () => ({ CallState: 'Ok' }),
    ),
  },
  {
    id: 'left-behind-stays-called',
    about:
      'Who is left behind by a transfer before the answer is told that it is still the called party.',
    breaks: 'roles-consistent',
    plant: attributing(
      (event) => isLeftBehind(event) && event.attributes['OtherDNRole'] === 'Destination',
      () => ({ ThisDNRole: 'Destination' }),
    ),
  },
  {
    id: 'transferred-party-answers-consultation',
    about: 'Who was transferred while it rang answers under the ConnID of the consultation.',
    breaks: 'ended-call-is-silent',
    plant: saying((said, _input, { calls }) => {
      const answered = said.filter(({ event }) => event === 'EventEstablished');
      const [only] = answered;
      const over = calls.findIndex(
        ({ stage, callType }) => stage === 'over' && callType === 'Consult',
      );
      if (only === undefined || answered.length > 1 || over < 0) return said;
      const { ConnID } = only.attributes;
      const consultation = ConnID?.replace(String(slotOf(ConnID)), String(over + 1));
      return said.map((event) =>
        event === only ? changed(event, { ConnID: consultation }) : event,
      );
    }),
  },
  {
    id: 'failed-transfer-untold',
    about: 'Whose call was transferred and came to nothing is not told.',
    breaks: 'one-terminal-event',
    plant: sayingEach((event) =>
      event.event === 'EventReleased' && !NO_REASON.has(event.attributes['CallState'])
        ? []
        : [event],
    ),
  },
  ofState(
    'transferred-consultation-lives-on',
    'consulted-call-survives',
    'A consultation that was transferred is not over.',
    (done) => {
      if (isTransferred(done) && done.consult?.stage === 'over') done.consult.stage = 'live';
    },
  ),
  ofState(
    'consulted-party-left-behind',
    'ended-call-holds-nobody',
    'Who was consulted is on the transferred call and still on the consultation.',
    (done) => {
      if (!isTransferred(done) || done.consult?.stage !== 'over') return;
      for (const { to, event } of done.said) {
        if (event === 'EventPartyChanged') done.consult.standing[to] = 'established';
      }
    },
  ),
  ofState(
    'held-call-talks-on',
    'talks-on-one-call',
    'TInitiateTransfer is answered by EventHeld and the party talks on both calls.',
    ({ type, thisDN, call }) => {
      if (type !== 'TInitiateTransfer' || call?.standing[thisDN] !== 'held') return;
      call.standing[thisDN] = 'established';
    },
  ),
  ofState(
    'transferring-party-stays-caller',
    'other-side-is-named',
    'A queue to which a call was transferred takes who transferred it for the caller.',
    (done) => {
      if (isTransferred(done) && done.call?.stage === 'live') done.call.caller = done.thisDN;
    },
  ),
  ofState(
    'moved-party-talks-at-once',
    'goes-over-as-it-stands',
    'Who rings or holds on one of two calls that become one talks on the other at once.',
    ({ draft, said }) => {
      for (const { to, event, attributes } of said) {
        const { ConnID, PreviousConnID } = attributes;
        if (event !== 'EventPartyChanged' || PreviousConnID === ConnID) continue;
        const call = draft.calls[slotOf(ConnID) - 1];
        const stands = call?.standing[to];
        if (call === undefined || (stands !== 'ringing' && stands !== 'held')) continue;
        call.standing[to] = 'established';
      }
    },
  ),
];
