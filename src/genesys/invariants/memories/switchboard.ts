import type { Attributes } from '../../../model/event.ts';
import type { Heard } from '../../../model/heard.ts';
import type { Memory } from '../../../model/invariant.ts';
import { type Schema, fields, flag, named, naming } from '../../../model/schema.ts';
import { byDN, dnWord, word } from './word.ts';

/** A TRouteCall for a waiting call that has not been answered. */
export interface PendingRoute {
  connID: string;
  thisDN: string;
  /** The call has left the routing point: EventAbandoned was said there. */
  abandoned: boolean;
}

/** What spans several calls: the link, route requests under way, and where calls were sent. */
export interface Switchboard {
  linkLost: boolean;
  /** By ConnID: the DNs at which it waits for a route: EventRouteRequest was said and nothing has ended the stay yet. */
  stays: Record<string, Record<string, boolean>>;
  /** By ReferenceID. */
  pending: Record<string, PendingRoute>;
  /** By ConnID: the DN the call was sent to and has not come to yet. */
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
    stays: open(byDN(flag)),
    pending: naming('reference', open(fields({ connID: word, thisDN: dnWord, abandoned: flag }))),
    sent: open(dnWord),
    monitored: byDN(flag),
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
    board.stays = {};
    board.pending = {};
    board.sent = {};
  },

  forget(board, connID) {
    if (board.sent[connID] !== undefined) delete board.sent[connID];
    if (board.stays[connID] !== undefined) delete board.stays[connID];
    for (const [reference, route] of Object.entries(board.pending)) {
      if (route.connID === connID) delete board.pending[reference];
    }
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
  if (board.stays[connID]?.[thisDN] === true) {
    board.pending[reference] = { connID, thisDN, abandoned: false };
  }
}

function rememberEvent(board: Switchboard, { name, to, attributes }: Heard): void {
  const { ConnID: connID, ReferenceID: reference } = attributes;
  if (reference !== undefined && board.pending[reference] !== undefined) {
    delete board.pending[reference];
  }
  if (name === 'EventError') return;
  if (board.monitored[to] !== true) board.monitored[to] = true;
  if (connID === undefined) return;
  if (name === 'EventRouteRequest') (board.stays[connID] ??= {})[to] = true;
  else if (name === 'EventPartyChanged') rememberMove(board, attributes);
  else rememberEnd(board, name, attributes);
  rememberWay(board.sent, connID, name, attributes);
}

/** A stay ends: what is under way for it is owed an EventError if the call was abandoned, and moot if it was routed. */
function rememberEnd(board: Switchboard, name: string, attributes: Attributes): void {
  const { ConnID: connID = '', ThisDN: thisDN = '' } = attributes;
  const stays = board.stays[connID];
  if (stays?.[thisDN] !== true || (name !== 'EventAbandoned' && name !== 'EventRouteUsed')) return;
  delete stays[thisDN];
  if (Object.keys(stays).length === 0) delete board.stays[connID];
  for (const [reference, route] of Object.entries(board.pending)) {
    if (!isOf(route, attributes)) continue;
    if (name === 'EventRouteUsed') delete board.pending[reference];
    else route.abandoned = true;
  }
}

/** A call that waits for a route has another ConnID; a route asked for under the old one is refused. */
function rememberMove(board: Switchboard, attributes: Attributes): void {
  const { ConnID: connID = '', PreviousConnID: previous = '', ThisDN: thisDN = '' } = attributes;
  if (previous === connID || board.stays[previous]?.[thisDN] !== true) return;
  rememberEnd(board, 'EventRouteUsed', { ConnID: previous, ThisDN: thisDN });
  (board.stays[connID] ??= {})[thisDN] = true;
}

/** It is about this party of this call. */
export const isOf = (stay: PendingRoute, { ConnID, ThisDN }: Attributes): boolean =>
  stay.connID === ConnID && stay.thisDN === ThisDN;

function rememberWay(
  sent: Record<string, string>,
  connID: string,
  name: string,
  attributes: Attributes,
): void {
  switch (name) {
    case 'EventRouteUsed':
    case 'EventDiverted': {
      const sentTo = attributes['ThirdPartyDN'];
      if (sentTo !== undefined) sent[connID] = sentTo;
      else if (name === 'EventRouteUsed') delete sent[connID];
      return;
    }
    case 'EventReleased':
      if (attributes['CallState'] === 'Redirected') rememberRedirection(sent, connID, attributes);
      return;
    case 'EventRinging':
    case 'EventQueued':
    case 'EventRouteRequest':
    case 'EventDestinationBusy':
    case 'EventEstablished':
      if (sent[connID] !== undefined) delete sent[connID];
  }
}

/** An invitation to a conference that is redirected is no call on its way: another phone rings for it at once. */
function rememberRedirection(
  sent: Record<string, string>,
  connID: string,
  { ThirdPartyDN: sentTo, ThirdPartyDNRole: role }: Attributes,
): void {
  if (sentTo !== undefined && role === 'Destination') sent[connID] = sentTo;
}
