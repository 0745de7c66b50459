import { pick } from '../../model/choices.ts';
import { someAgent, someCall } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { Call } from '../state.ts';
import { become, reserve, talk } from '../telephony/agents.ts';
import { originate } from '../telephony/call-setup.ts';
import {
  type Contact,
  beginPreview,
  contactOf,
  endReservation,
  offerReservation,
  updatePreview,
} from '../telephony/contact.ts';
import { closeContact } from '../telephony/depart.ts';
import {
  type Now,
  agentAt,
  callHere,
  isFree,
  isOnline,
  isReservedFor,
  legOf,
  liveCall,
  nextConnID,
} from '../telephony/now.ts';
import { REASON } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The outbound subsystem picks a ready agent for a contact. Source: the guide's outbound calls, step 1. */
export const reservesContact: Occurrence = occurrence<InputOf<'reserves-contact'>>({
  type: 'reserves-contact',
  class: 'action',
  weight: 1,
  ends: false,
  some(glance, choose) {
    const thisDN = someAgent(glance, choose, 'ready');
    const otherDN = pick(glance.site.outside, choose);
    return thisDN === undefined || otherDN === undefined
      ? undefined
      : { type: 'reserves-contact', thisDN, otherDN };
  },
  isPossible: (now, { thisDN, otherDN }) =>
    isOnline(now) &&
    nextConnID(now) > 0 &&
    agentAt(now, thisDN)?.state === 'ready' &&
    isFree(now, thisDN) &&
    now.site.is(otherDN, 'external'),

  happen(now, { thisDN, otherDN }) {
    const connID = nextConnID(now);
    const call = callHere(now, connID);
    call.stage = 'live';
    call.kind = 'contact';
    call.caller = thisDN;
    call.dialed = otherDN;
    call.reservation = 'reserved';
    reserve(now, thisDN, connID);
  },
});

type OfContact = InputOf<
  'offers-reservation' | 'ends-reservation' | 'frees-agent' | 'begins-preview' | 'dials-preview'
>;

/** What the server does next with a contact. */
interface Step {
  readonly type: OfContact['type'];
  readonly isDue: (now: Now, call: Call, connID: number) => boolean;
  readonly perform: (now: Now, contact: Contact) => void;
}

const ofContact = ({ type, isDue, perform }: Step): Occurrence =>
  occurrence<OfContact>({
    type,
    class: 'action',
    weight: 10,
    ends: true,
    some(now, choose) {
      const connID = someCall(now, choose, (call, slot) => isDue(now, call, slot));
      return connID === undefined ? undefined : { type, connID };
    },
    isPossible(now, { connID }) {
      const call = liveCall(now, connID);
      return isOnline(now) && call !== undefined && isDue(now, call, connID);
    },
    happen: (now, { connID }) => perform(now, contactOf(connID, callHere(now, connID))),
  });

/** The life of a contact after its agent was reserved. Source: the guide's outbound calls, steps 2 to 8. */
export const contactSteps: Readonly<Record<OfContact['type'], Occurrence>> = {
  'offers-reservation': ofContact({
    type: 'offers-reservation',
    isDue: (_, { reservation }) => reservation === 'reserved',
    perform(now, contact) {
      contact.call.reservation = 'offered';
      offerReservation(now, contact);
    },
  }),

  'ends-reservation': ofContact({
    type: 'ends-reservation',
    isDue: (_, { reservation }) => reservation === 'answered',
    perform(now, contact) {
      contact.call.reservation = 'over';
      endReservation(now, contact);
      closeContact(now, contact);
    },
  }),

  'frees-agent': ofContact({
    type: 'frees-agent',
    isDue: (now, { caller, response, freed }, connID) =>
      response !== 'none' && response !== 'Accept' && !freed && isReservedFor(now, caller, connID),
    perform(now, contact) {
      const cancelled = contact.call.response === 'Cancel Reservation';
      contact.call.freed = true;
      become(now, contact.device, 'ready', cancelled ? REASON.cancelReservation : REASON.none);
      closeContact(now, contact);
    },
  }),

  'begins-preview': ofContact({
    type: 'begins-preview',
    isDue: (_, { response, preview }) => response === 'Accept' && preview === 'none',
    perform(now, contact) {
      const { connID, call, device } = contact;
      call.preview = 'begun';
      call.onItsWay = true;
      legOf(connID, call, device).party.state = 'dialing';
      beginPreview(now, contact);
    },
  }),

  'dials-preview': ofContact({
    type: 'dials-preview',
    isDue: (_, { preview }) => preview === 'begun',
    perform(now, contact) {
      contact.call.preview = 'live';
      updatePreview(now, contact);
      originate(now, contact, () => talk(now, contact.device));
    },
  }),
};
