import { contactOf, updateContact } from '../telephony/contact.ts';
import type { Asked } from '../telephony/flight.ts';
import { type Now, callHere, liveCall } from '../telephony/now.ts';
import { confirm } from '../telephony/tell.ts';
import { BA_RESPONSES, type BAResponse } from '../vocabulary/call-context.ts';
import { CALL_TYPE } from '../vocabulary/enumerations.ts';
import type { Refusal } from '../vocabulary/refusals.ts';
import { type RequestRules, isAllowed, noSession } from './rules.ts';

/**
 * SET_CALL_DATA_REQ: the agent's client answers a reservation (BAResponse), or
 * classifies the contact while the preview call lasts.
 *
 * Source: the guide's outbound calls, steps 3 and 4; outbound call events.
 */
export const setCallData: RequestRules = {
  refusal(now, asked) {
    const problem = noSession(now, asked);
    if (problem !== undefined) return problem;
    const call = liveCall(now, asked.connID);
    if (call?.kind !== 'contact') return 'E_CTI_INVALID_CALLID';
    if (!isAllowed(now, asked, call.caller ?? '')) return 'E_CTI_NOT_CALL_PARTY';
    return isOpen(now, asked) ? undefined : ('E_CTI_INVALID_OBJECT_STATE' satisfies Refusal);
  },

  carryOut(now, asked, answers) {
    const { connID, value } = asked;
    const call = callHere(now, connID);
    const response = responseOf(value);
    confirm(now, asked, answers);
    if (response !== undefined) {
      call.reservation = 'answered';
      call.response = response;
    }
    const callType = response === undefined ? CALL_TYPE.preview : CALL_TYPE.reservation;
    updateContact(now, contactOf(connID, call), callType, { BAResponse: value });
  },
};

/** A reservation is answered once, a contact classified while it is called. */
function isOpen(now: Now, { connID, value }: Asked): boolean {
  const { reservation, preview } = callHere(now, connID);
  return responseOf(value) === undefined ? preview === 'live' : reservation === 'offered';
}

const responseOf = (value: string): BAResponse | undefined =>
  BA_RESPONSES.find((response) => response === value);
