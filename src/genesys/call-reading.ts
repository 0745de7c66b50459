import type { CallReading } from '../model/call-reading.ts';
import type { Attributes } from '../model/event.ts';

/** Events with which a party's stay at a queue, at a routing point or on a call is over. */
const LAST: ReadonlySet<string> = new Set([
  'EventReleased',
  'EventAbandoned',
  'EventDiverted',
  'EventRouteUsed',
]);

/** Events that are the first of a call that comes from outside. */
const FIRST_INBOUND: ReadonlySet<string> = new Set([
  'EventRinging',
  'EventQueued',
  'EventRouteRequest',
]);

const NONE: readonly string[] = [];

/** How a call is followed in T-Library events, over ConnIDs that change. */
export const callReading: CallReading = {
  callOf: ({ attributes }) => attributes['ConnID'],

  relatives({ attributes }) {
    const { PreviousConnID, TransferConnID, ConferenceConnID, ConsultConnID } = attributes;
    if ((PreviousConnID ?? TransferConnID ?? ConferenceConnID ?? ConsultConnID) === undefined) {
      return NONE;
    }
    return [PreviousConnID, TransferConnID, ConferenceConnID, ConsultConnID].filter(
      (connID) => connID !== undefined,
    );
  },

  partyOf: ({ kind, name, attributes }) =>
    kind === 'event' && name !== 'EventError' ? attributes['ThisDN'] : undefined,

  ends: ({ name }) => (LAST.has(name) ? 'party' : undefined),

  /** Who hears that the call has other parties now, and keeps its ConnID, has not left it. */
  leftFor: ({ name, attributes: { ConnID, PreviousConnID } }) =>
    name === 'EventPartyChanged' && PreviousConnID !== ConnID ? PreviousConnID : undefined,

  begins({ name, attributes }) {
    if (name === 'EventDialing') return 'always';
    return FIRST_INBOUND.has(name) && attributes['CallType'] === 'Inbound' ? 'unless-old' : 'no';
  },

  answers: ({ name }) => name === 'EventEstablished',
  reasonOf: ({ attributes }) => attributes['CallState'] ?? attributes['ErrorMessage'],
  callerOf: ({ attributes }) => sideOf(attributes, 'Origination'),
  calledOf: ({ attributes }) => sideOf(attributes, 'Destination'),

  everyCallAt: ({ name, attributes }) =>
    attributes['ConnID'] === undefined && name.endsWith('Service')
      ? attributes['ThisDN']
      : undefined,

  doubts: ({ name }) => name === 'EventLinkDisconnected',
};

/** Who has this role on the call. */
function sideOf(attributes: Attributes, role: string): string | undefined {
  if (attributes['ThisDNRole'] === role) return attributes['ThisDN'];
  return attributes['OtherDNRole'] === role ? attributes['OtherDN'] : undefined;
}
