import type { Heard } from '../../../model/heard.ts';
import type { Memory } from '../../../model/invariant.ts';
import { fields, flag, oneOf } from '../../../model/schema.ts';
import { byDN, dnWord, word } from './word.ts';

/** One DN's membership of a call, as far as clients have heard of it. */
interface Member {
  /** It hears events itself; otherwise others only name it. */
  heard: boolean;
  standing: 'ringing' | 'talking' | 'gone';
}

/** What is known of one call from the events of all its parties. */
export interface CallHistory {
  dialed: boolean;
  /** CallType as it was first said; Unknown does not count. */
  callType: string;
  /** The party that dialed, while it is on the call and has not been told that the call was answered. */
  caller: string;
  /** The phone that rings for the caller, likewise. */
  called: string;
  /** One end was told EventEstablished; the other end is still to be told. */
  answered: boolean;
  /** Everybody who talks, or was added to those who talk, by DN. */
  members: Record<string, Member>;
  /** Nobody can be on the call who is not among the members. */
  complete: boolean;
  /** Who observes the call, or did last. */
  observer: string;
  /** By DN: a queue where the call was queued or asked for a route, or a phone where it was dialed, rang or was parked. */
  places: Record<string, 'queue' | 'phone'>;
  /** The link was lost: parties may have come and gone unheard. */
  doubted: boolean;
}

/** How many are on the call, leaving one DN out. */
export function membersWithout(call: Readonly<CallHistory>, dn: string | undefined): number {
  let count = 0;
  for (const name of Object.keys(call.members)) {
    if (name !== dn && call.members[name]?.standing !== 'gone') count += 1;
  }
  return count;
}

/** How many are heard to talk on the call, leaving one DN out. */
export function talkersBeside(call: Readonly<CallHistory>, dn: string | undefined): number {
  let count = 0;
  for (const name of Object.keys(call.members)) {
    const member = call.members[name];
    if (name !== dn && member?.heard === true && member.standing === 'talking') count += 1;
  }
  return count;
}

/** One call, as all its parties' clients together hear it. */
export const callHistory: Memory<CallHistory> = {
  name: 'call-history',
  per: 'call',
  schema: fields({
    dialed: flag,
    callType: word,
    caller: dnWord,
    called: dnWord,
    answered: flag,
    members: byDN(fields({ heard: flag, standing: oneOf('ringing', 'talking', 'gone') })),
    complete: flag,
    observer: dnWord,
    places: byDN(oneOf('queue', 'phone')),
    doubted: flag,
  }),

  key: ({ kind, name, attributes }) =>
    kind === 'event' && name !== 'EventError' ? attributes['ConnID'] : undefined,

  remember(call, heard) {
    const { ThisDN: thisDN, ThisDNRole: role, CallType: callType } = heard.attributes;
    if (call.callType === '' && callType !== undefined && callType !== 'Unknown') {
      call.callType = callType;
    }
    if (thisDN === undefined || rememberObserver(call, thisDN, heard)) return;
    if (role === 'ConferenceMember') rememberMember(call, thisDN, heard);
    else rememberParty(call, thisDN, heard);
    if (heard.name === 'EventReleased' || heard.name === 'EventAbandoned') leave(call, thisDN);
  },

  doubtedBy: 'EventLinkDisconnected',
  doubt(call) {
    call.doubted = true;
    call.complete = false;
  },
};

/** Whether it is said to an observer, or of one: nobody counts it among those who talk. */
function rememberObserver(call: CallHistory, thisDN: string, { name, attributes }: Heard): boolean {
  const isOfObserver = name === 'EventPartyAdded' && attributes['OtherDNRole'] === 'Observer';
  if (isOfObserver) call.observer = attributes['OtherDN'] ?? '';
  else if (attributes['ThisDNRole'] !== 'Observer') return false;
  else call.observer = thisDN;
  return true;
}

function rememberParty(call: CallHistory, thisDN: string, heard: Heard): void {
  switch (heard.name) {
    case 'EventDialing':
      dial(call, thisDN, heard.attributes['ThisQueue']);
      return;
    case 'EventRinging':
      call.called = thisDN;
      note(call, thisDN, 'phone');
      return;
    case 'EventQueued':
      note(call, thisDN, heard.attributes['ThisQueue'] === undefined ? 'phone' : 'queue');
      return;
    case 'EventRouteRequest':
      note(call, thisDN, 'queue');
      return;
    case 'EventEstablished':
      answer(call, thisDN, heard.attributes['OtherDN']);
      return;
    default:
      rememberMember(call, thisDN, heard);
  }
}

/** A phone dials, or the switch on behalf of a queue: that one will not be told of the answer. */
function dial(call: CallHistory, thisDN: string, thisQueue: string | undefined): void {
  call.dialed = true;
  if (thisQueue === undefined) call.caller = thisDN;
  note(call, thisDN, thisQueue === undefined ? 'phone' : 'queue');
}

/** One end of the call between two people is told that it was answered; a queue is no other end. */
function answer(call: CallHistory, thisDN: string, otherDN: string | undefined): void {
  join(call, thisDN, 'talking', true);
  if (otherDN !== undefined && call.places[otherDN] !== 'queue') {
    join(call, otherDN, 'talking', false);
  }
  if (thisDN === call.caller) call.caller = '';
  if (thisDN === call.called) call.called = '';
  call.answered = call.caller !== '' || call.called !== '';
  call.complete = !call.doubted && membersWithout(call, undefined) === 2;
}

function rememberMember(call: CallHistory, thisDN: string, { name, attributes }: Heard): void {
  const otherDN = attributes['OtherDN'];
  if (name === 'EventPartyChanged' && attributes['CallState'] === 'Transferred') {
    call.complete = false;
    if (attributes['ThisQueue'] === thisDN) {
      note(call, thisDN, 'queue');
      return;
    }
    if (otherDN !== undefined) pair(call, thisDN, otherDN);
  }
  if (name === 'EventRinging') join(call, thisDN, 'ringing', true);
  if (name === 'EventEstablished' || name === 'EventPartyChanged') {
    join(call, thisDN, 'talking', true);
  }
  if (name === 'EventPartyAdded') {
    if (otherDN === undefined) call.complete = false;
    else join(call, otherDN, 'ringing', false);
  }
  if (name === 'EventPartyDeleted' && otherDN !== undefined) unjoin(call, otherDN);
}

/** An OtherDN says that there are two alone on the call, whoever was on it before. */
function pair(call: CallHistory, thisDN: string, otherDN: string): void {
  for (const [dn, member] of Object.entries(call.members)) {
    if (dn !== thisDN && dn !== otherDN) member.standing = 'gone';
  }
  join(call, otherDN, 'talking', false);
  call.complete = !call.doubted;
}

function join(call: CallHistory, dn: string, standing: Member['standing'], heard: boolean): void {
  const member = memberNamed(call, dn);
  if (member === undefined) call.members[dn] = { heard, standing };
  else if (heard || member.standing === 'gone') {
    member.standing = standing;
    member.heard ||= heard;
  }
}

/** Others say that it left; who hears events itself leaves with its own last event. */
function unjoin(call: CallHistory, dn: string): void {
  const member = memberNamed(call, dn);
  if (member !== undefined && !member.heard) member.standing = 'gone';
}

/** Once nobody who talks is heard any more, who comes and goes is not either, and who has gone is forgotten. */
function leave(call: CallHistory, dn: string): void {
  if (dn === call.caller) call.caller = '';
  if (dn === call.called) call.called = '';
  call.answered = false;
  const member = memberNamed(call, dn);
  if (member !== undefined) member.standing = 'gone';
  if (talkersBeside(call, undefined) > 0) return;
  call.complete = false;
  for (const name of Object.keys(call.members)) {
    if (call.members[name]?.standing === 'gone') delete call.members[name];
  }
}

/** A phone that turns out to be a queue is one. */
function note(call: CallHistory, dn: string, place: 'queue' | 'phone'): void {
  if (call.places[dn] !== 'queue') call.places[dn] = place;
}

/** Who is or was on the call under this DN. */
export const memberNamed = ({ members }: Readonly<CallHistory>, dn: string): Member | undefined =>
  Object.hasOwn(members, dn) ? members[dn] : undefined;
