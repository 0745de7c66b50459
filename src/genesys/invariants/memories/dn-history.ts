import type { Memory } from '../../../model/invariant.ts';
import { fields, flag } from '../../../model/schema.ts';

/** Whether a DN is in service, as its client was told. */
export interface DNHistory {
  outOfService: boolean;
  /** It was out of service when the link was lost: it may have come back unheard. */
  doubted: boolean;
}

/** One DN, whatever its calls. */
export const dnHistory: Memory<DNHistory> = {
  name: 'dn-history',
  per: 'dn',
  schema: fields({ outOfService: flag, doubted: flag }),

  key: ({ kind, name, attributes }) =>
    kind === 'event' && name !== 'EventError' ? attributes['ThisDN'] : undefined,
  keyNames: ['dn'],

  remember(dn, { name }) {
    if (name !== 'EventDNOutOfService' && name !== 'EventDNBackInService') return;
    dn.outOfService = name === 'EventDNOutOfService';
    dn.doubted = false;
  },

  doubtedBy: 'EventLinkDisconnected',
  doubt(dn) {
    if (dn.outOfService) dn.doubted = true;
  },
};
