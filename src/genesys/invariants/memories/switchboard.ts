import type { Attributes } from '../../../model/event.ts';
import type { Heard } from '../../../model/heard.ts';
import type { Memory } from '../../../model/invariant.ts';
import { type Schema, fields, flag, named, slots } from '../../../model/schema.ts';
import { word } from './word.ts';

/** A call that waits for a route: EventRouteRequest was said and nothing has ended the stay yet. */
interface RouteStay {
  connID: string;
  thisDN: string;
}

/** A TRouteCall for a waiting call that has not been answered. */
export interface PendingRoute extends RouteStay {
  reference: string;
  /** The call has left the routing point: EventAbandoned was said there. */
  abandoned: boolean;
}

/** What spans several calls: the link, route requests under way, and where calls were sent. */
export interface Switchboard {
  linkLost: boolean;
  stays: RouteStay[];
  pending: PendingRoute[];
  /** By ConnID: the DN the call was sent to and has not come to yet; empty where it was not named. */
  sent: Record<string, string>;
  /** DNs that have heard an event of theirs: clients monitor them. */
  monitored: Record<string, boolean>;
}

/** The one memory of a run that is not about a single party, call or request. */
export const switchboard: Memory<Switchboard> = {
  name: 'switchboard',
  per: 'switch',
  schema: fields({
    linkLost: flag,
    stays: slots(0, fields({ connID: word, thisDN: word })),
    pending: slots(0, fields({ reference: word, connID: word, thisDN: word, abandoned: flag })),
    sent: open(word),
    monitored: open(flag),
  }),

  key: () => 'switch',

  remember(board, heard) {
    if (heard.kind === 'request') rememberRequest(board, heard);
    else if (heard.name === 'EventLinkDisconnected') board.linkLost = true;
    else if (heard.name === 'EventLinkConnected') board.linkLost = false;
    else rememberEvent(board, heard);
  },

  doubtedBy: 'EventLinkDisconnected',
  doubt(board) {
    board.stays = [];
    board.pending = [];
    board.sent = {};
  },
};

/** The same under names that are known only once they are heard. */
function open<T>(item: Schema<T>): Schema<Record<string, T>> {
  return named([], item);
}

function rememberRequest(board: Switchboard, { name, attributes }: Heard): void {
  const { ReferenceID: reference, ConnID: connID, ThisDN: thisDN } = attributes;
  if (
    name !== 'TRouteCall' ||
    reference === undefined ||
    connID === undefined ||
    thisDN === undefined
  ) {
    return;
  }
  if (board.stays.some((stay) => isOf(stay, attributes))) {
    board.pending.push({ reference, connID, thisDN, abandoned: false });
  }
}

function rememberEvent(board: Switchboard, { name, to, attributes }: Heard): void {
  const { ConnID: connID, ReferenceID: reference } = attributes;
  if (board.pending.length > 0 && reference !== undefined) settle(board.pending, reference);
  if (name === 'EventError') return;
  if (board.monitored[to] !== true) board.monitored[to] = true;
  if (connID === undefined) return;
  if (name === 'EventRouteRequest') board.stays.push({ connID, thisDN: to });
  else if (board.stays.length > 0) rememberEnd(board, name, attributes);
  rememberWay(board.sent, connID, name, attributes);
}

function settle(pending: PendingRoute[], reference: string): void {
  const index = pending.findIndex((route) => route.reference === reference);
  if (index >= 0) pending.splice(index, 1);
}

/** A stay ends: what is under way for it is owed an EventError if the call was abandoned, and moot if it was routed. */
function rememberEnd(board: Switchboard, name: string, attributes: Attributes): void {
  if (name !== 'EventAbandoned' && name !== 'EventRouteUsed') return;
  board.stays = board.stays.filter((stay) => !isOf(stay, attributes));
  if (name === 'EventRouteUsed') {
    board.pending = board.pending.filter((route) => !isOf(route, attributes));
  } else for (const route of board.pending) if (isOf(route, attributes)) route.abandoned = true;
}

/** It is about this party of this call. */
export const isOf = (stay: RouteStay, { ConnID, ThisDN }: Attributes): boolean =>
  stay.connID === ConnID && stay.thisDN === ThisDN;

function rememberWay(
  sent: Record<string, string>,
  connID: string,
  name: string,
  attributes: Attributes,
): void {
  switch (name) {
    case 'EventRouteUsed':
      sent[connID] = attributes['ThirdPartyDN'] ?? '';
      return;
    case 'EventDiverted':
      sent[connID] = attributes['ThirdPartyDN'] ?? sent[connID] ?? '';
      return;
    case 'EventRinging':
    case 'EventQueued':
    case 'EventRouteRequest':
    case 'EventDestinationBusy':
    case 'EventEstablished':
      if (sent[connID] !== undefined) delete sent[connID];
  }
}
