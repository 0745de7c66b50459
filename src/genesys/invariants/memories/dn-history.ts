import type { Memory } from '../../../model/invariant.ts';
import { fields, flag, oneOf } from '../../../model/schema.ts';

/** Whether a DN is in service, and whether it supervises another, as its client was told. */
export interface DNHistory {
  outOfService: boolean;
  /** It was out of service when the link was lost: it may have come back unheard. */
  doubted: boolean;
  /** Whether it supervises another DN, as it was told last. */
  monitoring: 'unknown' | 'on' | 'off';
}

/** One DN, whatever its calls. */
export const dnHistory: Memory<DNHistory> = {
  name: 'dn-history',
  per: 'dn',
  schema: fields({
    outOfService: flag,
    doubted: flag,
    monitoring: oneOf('unknown', 'on', 'off'),
  }),

  key: ({ kind, name, attributes }) =>
    kind === 'event' && name !== 'EventError' ? attributes['ThisDN'] : undefined,
  keyNames: ['dn'],

  remember(dn, { name, attributes }) {
    if (attributes['ThisDNRole'] === 'Observer') {
      if (name === 'EventMonitoringNextCall') dn.monitoring = 'on';
      if (name === 'EventMonitoringCancelled') dn.monitoring = 'off';
    }
    if (name !== 'EventDNOutOfService' && name !== 'EventDNBackInService') return;
    dn.outOfService = name === 'EventDNOutOfService';
    dn.doubted = false;
  },

  doubtedBy: 'EventLinkDisconnected',
  doubt(dn) {
    if (dn.outOfService) dn.doubted = true;
  },
};
