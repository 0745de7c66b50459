import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type DNHistory, dnHistory } from '../memories/dn-history.ts';
import { tLibrary } from '../sources.ts';

/** While the link is down nobody can ask anew, so that a lost link puts nothing in doubt. */
export const notObservedAfterCancel: HeardInvariant<DNHistory> = {
  id: 'not-observed-after-cancel',
  statement:
    'After EventMonitoringCancelled a supervisor is called to no call as Observer until the next EventMonitoringNextCall.',
  basis: 'inferred',
  source: tLibrary('TMonitorNextCall; TCancelMonitoring'),
  breaks: 'A supervisor goes on listening to an agent who was told that this is over.',

  needs: 'events',
  memory: dnHistory,
  observe(dn, { name, to, attributes }) {
    if (name !== 'EventRinging' || attributes['ThisDNRole'] !== 'Observer') return undefined;
    if (dn.monitoring === 'unknown') return 'undecided';
    return dn.monitoring === 'on'
      ? 'upheld'
      : against({ name, to, attributes }, 'monitoring was cancelled');
  },
};
