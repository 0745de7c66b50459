import type { HeardInvariant } from '../../../model/invariant.ts';
import { DEVICE_TYPE } from '../../vocabulary/enumerations.ts';
import { against } from '../evidence.ts';
import { isMerge } from '../fields.ts';
import { type ConsultationHistory, consultationHistory } from '../memories/consultation-history.ts';
import { protocol } from '../sources.ts';

/** Not decided for outside numbers, nor where the beginning of the consult call was not heard. */
export const deliveredBeforeMerge: HeardInvariant<ConsultationHistory> = {
  id: 'delivered-before-merge',
  statement:
    'CALL_TRANSFERRED_EVENT and CALL_CONFERENCED_EVENT come after the CALL_DELIVERED_EVENT of the consult call.',
  basis: 'stated',
  source: protocol('CALL_TRANSFERRED_EVENT; CALL_CONFERENCED_EVENT'),
  breaks: 'A caller is given to a phone that has not been reached.',

  needs: 'events',
  memory: consultationHistory,
  observe(call, heard) {
    if (heard.name === 'CALL_DELIVERED_EVENT') {
      return call.merged ? against(heard, 'the call was merged with its primary call') : undefined;
    }
    if (!isMerge(heard.name)) return undefined;
    if (call.delivered) return 'upheld';
    const { TransferredDeviceType, AddedPartyDeviceType } = heard.attributes;
    const isPhone = (TransferredDeviceType ?? AddedPartyDeviceType) === DEVICE_TYPE.phone;
    return isPhone && call.begun
      ? against(heard, 'the consult call was not delivered')
      : 'undecided';
  },
};
