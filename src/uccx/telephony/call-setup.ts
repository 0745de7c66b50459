import type { Call } from '../state.ts';
import {
  CALL_TYPE,
  CAUSE,
  type CallType,
  LCS,
  NONE,
  NOT_APPLICABLE,
  UNKNOWN,
} from '../vocabulary/enumerations.ts';
import { type Now, isMonitored } from './now.ts';
import { type About, type Extra, tell } from './tell.ts';

/** The call begins, for a client. Source: begin call event. */
export function begin(now: Now, about: About, device: string, callType: CallType): void {
  about.call.told = true;
  tell(now, about, 'BEGIN_CALL_EVENT', device, {
    NumCTIClients: '0',
    NumNamedVars: '0',
    NumNamedArrays: '0',
    CallType: callType,
    CalledPartyDisposition: '0',
    ...numbers(now, about.call),
  });
}

/** The caller's phone is off hook and has dialed. Said of monitored phones only, and of the preview call. */
export function originate(now: Now, about: About, between: () => void = () => undefined): void {
  const { call } = about;
  const caller = call.caller ?? '';
  const calling = {
    ...service(now, call, false),
    CallingDeviceType: now.site.deviceType(caller),
  };
  const state = { LocalConnectionState: LCS.initiate, EventCause: CAUSE.none };
  tell(now, about, 'CALL_SERVICE_INITIATED_EVENT', caller, {
    ...calling,
    ...state,
    CallingDeviceID: caller,
  });
  between();
  tell(now, about, 'CALL_ORIGINATED_EVENT', caller, {
    ...calling,
    CalledDeviceType: now.site.deviceType(call.dialed),
    ...state,
    CallingDeviceID: caller,
    CalledDeviceID: call.dialed ?? '',
  });
}

/** The call alerts at a device; `secondary` is the call that brings it there from the port. */
export function deliver(now: Now, about: About, device: string, secondary = '0'): void {
  const { site } = now;
  const { call } = about;
  tell(now, about, 'CALL_DELIVERED_EVENT', device, {
    ...service(now, call, call.kind === 'inbound'),
    AlertingDeviceType: site.deviceType(device),
    CallingDeviceType: site.deviceType(call.caller),
    CalledDeviceType: site.deviceType(device),
    LastRedirectedDeviceType: NONE,
    LocalConnectionState: LCS.alerting,
    EventCause: CAUSE.newCall,
    NumNamedVars: '0',
    NumNamedArrays: '0',
    AlertingDeviceID: device,
    CallingDeviceID: call.caller ?? '',
    CalledDeviceID: device,
    LastRedirectedDeviceID: '',
    SecondaryCallID: secondary,
    ...numbers(now, call),
  });
}

/** Who talks to whom, as CALL_ESTABLISHED_EVENT says it. */
export interface Established {
  /** The connection it is about: the answering device, except after a merge. */
  readonly device: string;
  /** `null` where the far end is not one device, or one that is not known. */
  readonly answering: string | null;
  readonly calling: string;
  readonly redirectedBy: string | null;
}

/** The call is answered, or its far end has changed by a merge. */
export function establish(
  now: Now,
  about: About,
  { device, answering, calling, redirectedBy }: Established,
): void {
  const { site } = now;
  const atPort = site.is(answering, 'cti-port');
  tell(now, about, 'CALL_ESTABLISHED_EVENT', device, {
    ...service(now, about.call, atPort),
    AnsweringDeviceType: site.deviceType(answering),
    CallingDeviceType: site.deviceType(calling),
    CalledDeviceType: site.deviceType(answering),
    LastRedirectedDeviceType: site.deviceType(redirectedBy),
    LocalConnectionState: LCS.connect,
    EventCause: CAUSE.newCall,
    AnsweringDeviceID: answering ?? UNKNOWN,
    CallingDeviceID: calling,
    CalledDeviceID: answering ?? UNKNOWN,
    LastRedirectedDeviceID: redirectedBy ?? '',
  });
}

/** The call's type changes: it was answered, transferred or made a conference. */
export const updateCallType = (now: Now, about: About, device: string, callType: CallType): void =>
  tell(now, about, 'CALL_DATA_UPDATE_EVENT', device, {
    NumCTIClients: '0',
    NumNamedVars: '0',
    NumNamedArrays: '0',
    CallType: callType,
    CalledPartyDisposition: '0',
  });

/** The call cannot get through: its caller is told, and still has to hang up. */
export function fail(now: Now, about: About, cause: string): void {
  const { call } = about;
  const caller = call.caller ?? '';
  call.standing[caller] = 'failed';
  call.onItsWay = false;
  const type = now.site.deviceType(call.dialed);
  const dialed = call.dialed ?? '';
  tell(now, about, 'CALL_FAILED_EVENT', caller, {
    FailingDeviceType: type,
    CalledDeviceType: type,
    LocalConnectionState: LCS.fail,
    EventCause: cause,
    FailingDeviceID: dialed,
    CalledDeviceID: dialed,
  });
}

/** ANI, DNIS and DialedNumber: whose call it is, and what was dialed. */
function numbers({ site }: Now, { caller, dialed }: Call): Extra {
  const device = site.device(caller ?? '');
  const ani = device !== undefined && 'ani' in device && device.ani;
  return { ANI: ani ? device.name : '', DNIS: dialed ?? '', DialedNumber: dialed ?? '' };
}

/** ApplicationID, only while the application has the call, and CSQID. */
export function service({ site }: Now, { csq, dialed }: Call, atApplication: boolean): Extra {
  const trigger = site.device(dialed ?? '');
  const application =
    atApplication && trigger?.type === 'trigger' ? String(trigger.application) : NOT_APPLICABLE;
  return { ApplicationID: application, CSQID: csq < 0 ? NOT_APPLICABLE : String(csq) };
}

/** Where the documents differ: the tables begin every call at its caller, the trace excerpt does not. */
export const beginsAtCaller = (now: Now, caller: string): boolean =>
  isMonitored(now, caller) || now.site.capabilities.unmonitoredCallerBegins === 'at-the-caller';

/** What CallType a caller's call begins with at the caller, or at the CTI port. */
export const beginsAs = (where: 'at-the-caller' | 'at-the-port'): CallType =>
  where === 'at-the-caller' ? CALL_TYPE.out : CALL_TYPE.acdIn;
