import type { Call } from '../state.ts';
import { type NamedVariable, bytesOf } from '../vocabulary/call-context.ts';
import {
  CALL_TYPE,
  CAUSE,
  CONNECTION_ID_STATIC,
  type Cause,
  type CallType,
  LCS,
  NONE,
  NOT_APPLICABLE,
} from '../vocabulary/enumerations.ts';
import { tellCleared } from './depart.ts';
import type { Now } from './now.ts';
import { type About, type Extra, tell, tellEnd } from './tell.ts';

type Variables = Readonly<Partial<Record<NamedVariable, string>>>;

/** The contact, and the phone of its agent. */
export interface Contact extends About {
  readonly device: string;
}

/** The contact with this number. */
export const contactOf = (connID: number, call: Call): Contact => ({
  connID,
  call,
  device: call.caller ?? '',
});

/** The contact under the CallID of its reservation call. */
const reservationOf = ({ site }: Now, contact: Contact): Contact => ({
  ...contact,
  callID: site.callIDAbove(contact.connID),
});

/**
 * The reservation call begins and alerts at the agent's phone; no phone call is made.
 *
 * Source: the guide's outbound calls, step 2. Choices: the table prints
 * BACampaignID blank, its TotalBytes has room for the value.
 */
export function offerReservation(now: Now, contact: Contact): void {
  const reservation = reservationOf(now, contact);
  const { device, call } = contact;
  call.told = true;
  tell(now, reservation, 'BEGIN_CALL_EVENT', device, {
    ...context(CALL_TYPE.reservation, reservationVariables(now)),
  });
  tell(now, reservation, 'CALL_DELIVERED_EVENT', device, {
    ApplicationID: NOT_APPLICABLE,
    CSQID: NOT_APPLICABLE,
    AlertingDeviceType: now.site.deviceType(device),
    CallingDeviceType: NONE,
    CalledDeviceType: now.site.deviceType(device),
    LastRedirectedDeviceType: NONE,
    LocalConnectionState: LCS.alerting,
    EventCause: CAUSE.newCall,
    NumNamedVars: '0',
    NumNamedArrays: '0',
    AlertingDeviceID: device,
    CallingDeviceID: '',
    CalledDeviceID: device,
    LastRedirectedDeviceID: '',
    SecondaryCallID: '0',
  });
}

/** The reservation call ends. Source: the guide's outbound calls, step 6. */
export function endReservation(now: Now, contact: Contact, cause: Cause = CAUSE.none): void {
  const reservation = reservationOf(now, contact);
  tellCleared(now, reservation, cause);
  tellEnd(now, reservation, contact.device, CAUSE.none);
}

/** The preview call begins. Source: the guide's outbound calls, step 5. */
export const beginPreview = (now: Now, contact: Contact): void =>
  tell(now, contact, 'BEGIN_CALL_EVENT', contact.device, {
    ...context(CALL_TYPE.preview, previewVariables(now, contact.call)),
    DialedNumber: contact.call.dialed ?? '',
  });

/** The preview call has started: all its variables, then some of them singly. Source: the same, steps 7 and 8. */
export function updatePreview(now: Now, contact: Contact): void {
  const all = previewVariables(now, contact.call);
  updateContact(now, contact, CALL_TYPE.preview, all);
  for (const variable of ['BAStatus', 'BATimeZone', 'BACustomerNumber'] as const) {
    updateContact(now, contact, CALL_TYPE.preview, { [variable]: all[variable] });
  }
}

/**
 * The call's data has changed: only what changed is sent.
 * The answer to a reservation comes under the CallID that the preview call takes.
 * Source: the guide's outbound calls, step 4.
 */
export function updateContact(
  now: Now,
  contact: Contact,
  callType: CallType,
  variables: Variables,
): void {
  const { connID, device } = contact;
  tell(now, contact, 'CALL_DATA_UPDATE_EVENT', device, {
    ...context(callType, variables),
    NewConnectionDeviceType: CONNECTION_ID_STATIC,
    NewConnectionCallID: now.site.callID(connID),
    CampaignID: '0',
    QueryRuleID: '0',
    NewConnectionDeviceID: device,
    CustomerPhoneNumber: '',
    CustomerAccountNumber: '',
  });
}

/** The counts, and the expanded call context: TotalBytes and the variables. */
function context(callType: CallType, variables: Variables): Extra {
  let count = 0;
  let total = 0;
  for (const [variable, value] of Object.entries(variables)) {
    count += 1;
    total += bytesOf(variable, value);
  }
  return {
    NumCTIClients: '0',
    NumNamedVars: String(count),
    NumNamedArrays: '0',
    CallType: callType,
    CalledPartyDisposition: '0',
    TotalBytes: String(total),
    ...variables,
  };
}

function reservationVariables({ site }: Now): Variables {
  const { campaign } = site.config;
  return {
    BACampaign: campaign.name,
    BACampaignID: campaign.id,
    BAStatus: 'DO',
    BAResponse: '',
    'user.layout': campaign.layout,
    BAAccountNumber: campaign.accountNumber,
    BADialedListID: campaign.dialedListID,
    BABuddyName: campaign.buddyName,
  };
}

function previewVariables({ site }: Now, { response, dialed }: Call): Variables {
  const { campaign } = site.config;
  return {
    BACampaign: campaign.name,
    BACampaignID: campaign.id,
    BATimeZone: campaign.timeZone,
    BAResponse: response === 'none' ? '' : response,
    BAStatus: 'CO',
    BACustomerNumber: dialed ?? '',
    'user.layout': campaign.layout,
    BAAccountNumber: campaign.accountNumber,
    BADialedListID: campaign.dialedListID,
    BABuddyName: campaign.buddyName,
  };
}
