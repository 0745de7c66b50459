import type { HeardInvariant } from '../../../model/invariant.ts';
import { against, leftOpen } from '../evidence.ts';
import { isMerge } from '../fields.ts';
import { type ConsultationHistory, consultationHistory } from '../memories/consultation-history.ts';
import { jtapi } from '../sources.ts';

/** Its connections are cleared by the merge, not before it. */
export const consultCallDies: HeardInvariant<ConsultationHistory> = {
  id: 'consult-call-dies',
  statement:
    'The consult CallID dies by the merge: its connections are cleared after CALL_TRANSFERRED_EVENT or CALL_CONFERENCED_EVENT, and it ends.',
  basis: 'stated',
  source: jtapi('Transfer and conference: the final call and the events of the other'),
  breaks: 'A consultation that is over stays on the desktops beside the call it went into.',

  needs: 'events',
  memory: consultationHistory,
  observe(call, heard) {
    if (isMerge(heard.name)) {
      return call.ending ? against(heard, 'the consult call was being cleared before') : undefined;
    }
    if (!call.merged) return undefined;
    if (heard.name === 'BEGIN_CALL_EVENT') return against(heard, 'it was merged with another call');
    return heard.name === 'END_CALL_EVENT' ? 'upheld' : undefined;
  },
  atRest: ({ merged, ended }, key) =>
    merged && !ended ? leftOpen(`call ${key}`, 'it was merged and never ended') : undefined,
};
