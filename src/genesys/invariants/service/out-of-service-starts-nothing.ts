import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type DNHistory, dnHistory } from '../memories/dn-history.ts';
import { tLibrary } from '../sources.ts';

/** Calls it had may still end; it neither dials nor rings. */
export const outOfServiceStartsNothing: HeardInvariant<DNHistory> = {
  id: 'out-of-service-starts-nothing',
  statement: 'A DN that is out of service neither dials nor rings until EventDNBackInService.',
  basis: 'inferred',
  source: tLibrary('EventDNOutOfService, EventDNBackInService; error 58'),
  breaks: 'A call is offered to a phone that does not work.',

  needs: 'events',
  memory: dnHistory,
  observe(dn, heard) {
    if (!dn.outOfService || heard.name === 'EventDNBackInService') return undefined;
    if (dn.doubted) return 'undecided';
    if (heard.name === 'EventDialing' || heard.name === 'EventRinging') {
      return against(heard, 'the DN is out of service');
    }
    return 'upheld';
  },
};
