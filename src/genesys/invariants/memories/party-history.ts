import type { Heard } from '../../../model/heard.ts';
import type { Memory } from '../../../model/invariant.ts';
import { fields, flag, oneOf } from '../../../model/schema.ts';
import { partyKey } from './party-key.ts';
import { dnWord, word } from './word.ts';

/** What a client knows of one DN's membership of one call. */
export interface PartyHistory {
  /**
   * Where the events so far left the party; `waiting` is a call that is queued, parked or asks
   * for a route, `moved` a party that came from another call by a transfer or to a conference: it talks, rings or is parked.
   */
  stage: 'unheard' | 'dialing' | 'ringing' | 'waiting' | 'established' | 'moved' | 'over';
  /** An EventQueued that no EventDiverted or EventAbandoned has ended. */
  queued: boolean;
  /** An EventRouteRequest that no EventRouteUsed or EventAbandoned has ended. */
  routing: boolean;
  held: boolean;
  /** The party came from another call, where it may have held: its next hold event will tell. */
  holdUnknown: boolean;
  /** The far end answered while the party held the call. */
  answeredOnHold: boolean;
  networkReached: boolean;
  /** The last that was said of its microphone. */
  mute: 'unsaid' | 'on' | 'off';
  consult: boolean;
  /** ThisDNRole as it was last said. */
  role: string;
  /** ThisQueue as it was last said. */
  queue: string;
  /** The party is gone and the call may not be: it was transferred, redirected, or a conference, or nobody knows. */
  goesOn: boolean;
  /** The link was lost: what the party heard last may not be where it stands. */
  doubted: boolean;
}

/** Events with which a party can first hear of a call. */
export const isBeginning = (name: string): boolean =>
  name === 'EventDialing' ||
  name === 'EventRinging' ||
  name === 'EventQueued' ||
  name === 'EventRouteRequest' ||
  name === 'EventPartyChanged';

/** The event tells a queue or routing point what became of a predictive call that was being dialed for it. */
export const isDialedFor = (
  { stage, queue }: Readonly<PartyHistory>,
  { kind, attributes }: Heard,
): boolean => kind === 'event' && stage === 'dialing' && queue === attributes['ThisDN'];

/**
 * After its last event the party comes to the call again: a queue; a phone to which the call is
 * sent back, having gone on without it; a member that is added anew; or whom a transfer brings.
 */
export function comesAgain({ goesOn }: Readonly<PartyHistory>, heard: Heard): boolean {
  const { ThisDNRole, CallState, ConnID, PreviousConnID } = heard.attributes;
  if (heard.name === 'EventQueued' || heard.name === 'EventRouteRequest') return true;
  if (heard.name !== 'EventRinging' && heard.name !== 'EventPartyChanged') return false;
  if (ThisDNRole === 'ConferenceMember' || ThisDNRole === 'Observer') return true;
  return heard.name === 'EventRinging'
    ? goesOn || CallState === 'Transferred'
    : PreviousConnID !== undefined && PreviousConnID !== ConnID;
}

/** EventPartyChanged of a party whose call keeps its ConnID: only whom it talks to is another. */
const staysOnCall = ({ attributes: { ConnID, PreviousConnID } }: Heard): boolean =>
  ConnID === PreviousConnID;

/** The party that an event is said to. */
function partyTold({ kind, name, attributes }: Heard): string | undefined {
  const connID = attributes['ConnID'];
  const thisDN = attributes['ThisDN'];
  if (kind !== 'event' || name === 'EventError' || connID === undefined || thisDN === undefined) {
    return undefined;
  }
  return partyKey(connID, thisDN);
}

/** One membership after another of one DN on one call, as its client hears it. */
export const partyHistory: Memory<PartyHistory> = {
  name: 'party-history',
  per: 'party',
  schema: fields({
    stage: oneOf('unheard', 'dialing', 'ringing', 'waiting', 'established', 'over', 'moved'),
    queued: flag,
    routing: flag,
    held: flag,
    holdUnknown: flag,
    answeredOnHold: flag,
    networkReached: flag,
    mute: oneOf('unsaid', 'on', 'off'),
    consult: flag,
    role: word,
    queue: dnWord,
    goesOn: flag,
    doubted: flag,
  }),

  key: partyTold,
  keyNames: ['call', 'dn'],

  remember(party, heard) {
    const { name, attributes } = heard;
    if (party.stage === 'over' && comesAgain(party, heard)) forget(party);
    const isFirst = isFirstOfTwo(party, name);
    party.role = attributes['ThisDNRole'] ?? party.role;
    party.queue = attributes['ThisQueue'] ?? party.queue;
    if (attributes['CallType'] === 'Consult') party.consult = true;
    if (name === 'EventPartyChanged') change(party, heard);
    else remembered(party, heard);
    if (attributes['Reliability'] === 'InPast' && !isFirst) end(party, true);
  },

  /** EventPartyChanged under another ConnID: on the call that it was on before the party is no more. */
  ending: { key: partyLeft, end: (party) => end(party) },

  doubtedBy: 'EventLinkDisconnected',
  doubt(party) {
    party.doubted = true;
  },
};

/** The party that goes on under another ConnID. */
function partyLeft({ name, attributes }: Heard): string | undefined {
  const { ConnID, PreviousConnID, ThisDN } = attributes;
  if (name !== 'EventPartyChanged' || PreviousConnID === ConnID) return undefined;
  return PreviousConnID === undefined || ThisDN === undefined
    ? undefined
    : partyKey(PreviousConnID, ThisDN);
}

/** A routing queue missed both EventRouteUsed and EventDiverted, and is told one of them; one that was dialing may have. */
const isFirstOfTwo = ({ stage, queued, routing }: PartyHistory, name: string): boolean =>
  (name === 'EventRouteUsed' && (queued || stage === 'dialing')) ||
  (name === 'EventDiverted' && routing);

function remembered(party: PartyHistory, heard: Heard): void {
  switch (heard.name) {
    case 'EventDialing':
      party.stage = 'dialing';
      return;
    case 'EventRinging':
      party.stage = 'ringing';
      party.queued = false;
      return;
    case 'EventQueued':
      party.stage = 'waiting';
      party.queued = true;
      return;
    case 'EventRouteRequest':
      party.stage = 'waiting';
      party.routing = true;
      return;
    case 'EventEstablished':
      party.answeredOnHold = party.held;
      party.stage = 'established';
      return;
    default:
      rememberedLater(party, heard);
  }
}

/** Another party has come, or the party has come from another call; of a queue it is not said whether the call waits for a route. */
function change(party: PartyHistory, heard: Heard): void {
  party.networkReached = false;
  if (staysOnCall(heard) && party.stage !== 'unheard') return;
  const { ThisQueue, ThisDN } = heard.attributes;
  party.stage = 'moved';
  party.holdUnknown = true;
  if (ThisQueue === undefined || ThisQueue !== ThisDN) return;
  party.stage = 'waiting';
  party.doubted = true;
}

/** Events that change what a party has, and those that end it. */
function rememberedLater(party: PartyHistory, { name, attributes }: Heard): void {
  switch (name) {
    case 'EventNetworkReached':
    case 'EventDestinationBusy':
      party.networkReached = name === 'EventNetworkReached';
      return;
    case 'EventHeld':
      party.held = true;
      party.holdUnknown = false;
      return;
    case 'EventRetrieved':
      party.held = false;
      party.holdUnknown = false;
      party.answeredOnHold = false;
      return;
    case 'EventMuteOn':
    case 'EventMuteOff':
      party.mute = name === 'EventMuteOn' ? 'on' : 'off';
      return;
    case 'EventRouteUsed':
      party.routing = false;
      if (!party.queued) endStay(party);
      return;
    case 'EventDiverted':
      party.queued = false;
      if (!party.routing) endStay(party);
      return;
    case 'EventReleased':
    case 'EventAbandoned':
      end(party, LEAVES_OTHERS.has(party.role) || SENT_ON.has(attributes['CallState']));
  }
}

/** CallStates of a party's last event where its call goes on. */
const SENT_ON: ReadonlySet<string | undefined> = new Set(['Transferred', 'Redirected']);

/** Roles of those without whom a call may go on. */
const LEAVES_OTHERS: ReadonlySet<string> = new Set(['ConferenceMember', 'Observer']);

/** The last event: whatever was missed before, it is over now, and nothing else matters any more. */
function end(party: PartyHistory, goesOn = false): void {
  Object.assign(party, NOTHING_HEARD, { stage: 'over', goesOn });
}

/** A stay in a queue or at a routing point ends; of a party in doubt nobody knows whether it had the other one too. */
function endStay(party: PartyHistory): void {
  const { doubted } = party;
  end(party);
  party.doubted = doubted;
}

function forget(party: PartyHistory): void {
  Object.assign(party, NOTHING_HEARD, { doubted: party.doubted });
}

const NOTHING_HEARD: Readonly<PartyHistory> = {
  stage: 'unheard',
  queued: false,
  routing: false,
  held: false,
  holdUnknown: false,
  answeredOnHold: false,
  networkReached: false,
  mute: 'unsaid',
  consult: false,
  role: '',
  queue: '',
  goesOn: false,
  doubted: false,
};
