import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { protocol } from '../sources.ts';
import { slotOf } from '../calls-of.ts';

/** A call whose beginning was not said fails unsaid. */
export const failedCallIsTold: StateInvariant<UCCXState, Configuration> = {
  id: 'failed-call-is-told',
  statement:
    'When a call cannot get through, exactly one CALL_FAILED_EVENT tells its caller, and otherwise none.',
  basis: 'stated',
  source: protocol('CALL_FAILED_EVENT'),
  breaks: 'A caller goes on waiting for a call that has failed.',

  needs: 'state',
  examine({ before, after, events }, config) {
    if (before.calls === after.calls && events.length === 0) return undefined;
    let due = 0;
    for (const [slot, call] of after.calls.entries()) {
      if (call === before.calls[slot]) continue;
      const { standing, told } = call;
      const was = before.calls[slot]?.standing;
      for (const device of Object.keys(standing)) {
        if (standing[device] !== 'failed' || was?.[device] === 'failed' || !told) continue;
        due += 1;
        const times = events.filter(
          ({ event, to, attributes }) =>
            event === 'CALL_FAILED_EVENT' &&
            to === device &&
            slotOf(config, attributes['CallID']) === slot + 1,
        ).length;
        if (times !== 1) return { evidence: `${device} heard ${times} CALL_FAILED_EVENT` };
      }
    }
    const said = events.filter(({ event }) => event === 'CALL_FAILED_EVENT').length;
    if (said !== due) return { evidence: `${said} CALL_FAILED_EVENT are said, ${due} were due` };
    return due > 0 ? 'upheld' : undefined;
  },
};
