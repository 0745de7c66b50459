import type { Heard } from '../../../model/heard.ts';
import type { Memory } from '../../../model/invariant.ts';
import { type Schema, fields, flag, named, slots } from '../../../model/schema.ts';
import { word } from './word.ts';

/** A TRouteCall that has not been answered. */
export interface PendingRoute {
  reference: string;
  connID: string;
  thisDN: string;
  /** The call has left the routing point: EventAbandoned was said there. */
  abandoned: boolean;
}

/** What spans several calls: the link, route requests under way, and where calls were sent. */
export interface Switchboard {
  linkLost: boolean;
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

  doubt(board) {
    board.sent = {};
  },
};

/** The same under names that are known only once they are heard. */
function open<T>(item: Schema<T>): Schema<Record<string, T>> {
  return named([], item);
}

function rememberRequest(board: Switchboard, { name, attributes }: Heard): void {
  const { ReferenceID: reference, ConnID: connID, ThisDN: thisDN } = attributes;
  if (name !== 'TRouteCall' || reference === undefined || connID === undefined || thisDN === undefined) return;
  board.pending.push({ reference, connID, thisDN, abandoned: false });
}

function rememberEvent(board: Switchboard, heard: Heard): void {
  const { ConnID: connID, ReferenceID: reference } = heard.attributes;
  if (board.pending.length > 0 && reference !== undefined) settle(board.pending, reference);
  if (heard.name === 'EventError') return;
  if (board.monitored[heard.to] !== true) board.monitored[heard.to] = true;
  if (connID === undefined) return;
  if (heard.name === 'EventAbandoned') abandon(board.pending, heard);
  rememberWay(board.sent, connID, heard);
}

function settle(pending: PendingRoute[], reference: string): void {
  const index = pending.findIndex((route) => route.reference === reference);
  if (index >= 0) pending.splice(index, 1);
}

function abandon(pending: PendingRoute[], { attributes }: Heard): void {
  for (const route of pending) if (isOf(route, attributes)) route.abandoned = true;
}

/** The route request is one for this party of this call. */
export const isOf = (route: PendingRoute, { ConnID, ThisDN }: Heard['attributes']): boolean =>
  route.connID === ConnID && route.thisDN === ThisDN;

function rememberWay(sent: Record<string, string>, connID: string, { name, attributes }: Heard): void {
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
      if (sent[connID] !== undefined) sent[connID] = '';
  }
}
