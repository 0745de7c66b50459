import type { Heard } from '../../../model/heard.ts';
import type { Memory } from '../../../model/invariant.ts';
import { fields, flag, named } from '../../../model/schema.ts';

/** What a DN has heard of consultations, made or received. */
export interface Consultations {
  /** By ConnID: the consultation has come to this DN, and neither ended there nor become one with another call. */
  open: Record<string, boolean>;
}

const BEGINS: ReadonlySet<string> = new Set([
  'EventDialing',
  'EventRinging',
  'EventQueued',
  'EventRouteRequest',
  'EventPartyChanged',
]);

const ENDS: ReadonlySet<string> = new Set([
  'EventReleased',
  'EventAbandoned',
  'EventDiverted',
  'EventRouteUsed',
]);

/** The consultation that has ended for this DN, or that it has left for another call, by what is heard. */
export function endsOf({
  name,
  attributes: { ConnID, PreviousConnID },
}: Heard): string | undefined {
  if (ENDS.has(name)) return ConnID;
  return name === 'EventPartyChanged' && PreviousConnID !== ConnID ? PreviousConnID : undefined;
}

/** All consultations of one DN: one of them ends under the ConnID of another call. */
export const consultations: Memory<Consultations> = {
  name: 'consultations',
  per: 'dn',
  schema: fields({ open: named([], flag) }),

  key: ({ kind, name, attributes: { ConnID, ThisDN } }) =>
    kind === 'event' && name !== 'EventError' && ConnID !== undefined ? ThisDN : undefined,
  keyNames: ['dn'],

  remember({ open }, heard) {
    const { ConnID: connID, CallType: callType } = heard.attributes;
    const ended = endsOf(heard);
    if (ended !== undefined && open[ended] !== undefined) delete open[ended];
    if (callType === 'Consult' && connID !== undefined && BEGINS.has(heard.name)) {
      open[connID] = true;
    }
  },

  doubtedBy: 'EventLinkDisconnected',
  doubt(memory) {
    memory.open = {};
  },

  forget({ open }, connID) {
    if (open[connID] !== undefined) delete open[connID];
  },
};
