import type { CallReading } from '../model/call-reading.ts';
import type { Attributes } from '../model/event.ts';
import { CALL_TYPE, SYSTEM_EVENT_ID } from './vocabulary/enumerations.ts';
import { callIDOf, deviceOf } from './invariants/fields.ts';

/** CallIDs that name no call. */
const NO_CALL: ReadonlySet<string> = new Set(['', '0', '-1', '4294967295']);

const NONE: readonly string[] = [];

/** How a call is followed in the CTI messages of Unified CCX. */
export const callReading: CallReading = {
  callOf({ kind, attributes }) {
    const callID = callIDOf(attributes) ?? (kind === 'request' ? askedOf(attributes) : undefined);
    return callID === undefined || NO_CALL.has(callID) ? undefined : callID;
  },

  relatives({ name, attributes }) {
    if (attributes['CallType'] === CALL_TYPE.reservation) {
      return otherOfContact(name, attributes['CallID']);
    }
    const { SecondaryCallID: secondary, NewConnectionCallID: next } = attributes;
    if ((secondary ?? next) === undefined) return NONE;
    return [secondary ?? '', next ?? ''].filter((callID) => !NO_CALL.has(callID));
  },

  partyOf: ({ kind, attributes }) => (kind === 'event' ? deviceOf(attributes) : undefined),

  ends({ name }) {
    if (name === 'END_CALL_EVENT') return 'call';
    return name === 'CALL_CONNECTION_CLEARED_EVENT' ? 'party' : undefined;
  },

  leftFor: () => undefined,
  /** Before a preview call begins, its reservation is answered under its CallID. */
  begins: ({ name, attributes }) =>
    name === 'BEGIN_CALL_EVENT' && attributes['CallType'] !== CALL_TYPE.preview ? 'always' : 'no',
  answers: ({ name }) => name === 'CALL_ESTABLISHED_EVENT',
  reasonOf: ({ attributes }) => causeOf(attributes['EventCause']),
  callerOf: ({ attributes }) => attributes['CallingDeviceID'] || undefined,
  calledOf: ({ attributes }) => attributes['CalledDeviceID'] || undefined,
  everyCallAt: () => undefined,
  doubts: ({ name, attributes }) =>
    name === 'SYSTEM_EVENT' && attributes['SystemEventID'] === SYSTEM_EVENT_ID.ctiServerOffline,
};

/** The call that a request is about, where its device has several. */
const askedOf = (attributes: Attributes): string | undefined =>
  attributes['HeldConnectionCallID'] ??
  attributes['ActiveConnectionCallID'] ??
  attributes['OtherConnectionCallID'];

/** EventCause, where there is one. */
const causeOf = (cause: string | undefined): string | undefined =>
  cause === undefined || cause === '65535' ? undefined : `EventCause ${cause}`;

/**
 * A reservation has the number above that of the preview call which may come of it, and its answer
 * comes under the lower one. Source: the guide's outbound flows.
 */
const otherOfContact = (name: string, callID: string | undefined): readonly string[] =>
  callID === undefined ? NONE : [String(Number(callID) + (name === ANSWERED ? 1 : -1))];

const ANSWERED = 'CALL_DATA_UPDATE_EVENT';
