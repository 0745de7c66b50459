import type { LeftOpen } from '../../model/speech.ts';
import { guidelines, protocol } from '../invariants/sources.ts';

/** What the documents of Unified CCX leave open about how messages are said. */
export const leftOpen: readonly LeftOpen[] = [
  {
    faults: ['CALL_CONNECTION_CLEARED_EVENT.ReleasingDeviceID:*'],
    why: 'the releasing device is not reliable',
    source: protocol('CALL_CONNECTION_CLEARED_EVENT: ReleasingDeviceID'),
  },
  {
    faults: ['AGENT_STATE_EVENT.StateDuration:*'],
    why: 'the flows print 0 everywhere and no text says what is counted',
    source: guidelines('AGENT_STATE_EVENT in every flow: StateDuration'),
  },
  {
    faults: ['*.CalledPartyDisposition:*'],
    why: 'the flows print 0 everywhere, which GED-188 lists as invalid',
    source: protocol('BEGIN_CALL_EVENT; CALL_DATA_UPDATE_EVENT: CalledPartyDisposition'),
  },
  {
    faults: [
      'CALL_DATA_UPDATE_EVENT.CampaignID:*',
      'CALL_DATA_UPDATE_EVENT.QueryRuleID:*',
      'CALL_DATA_UPDATE_EVENT.CustomerPhoneNumber:*',
      'CALL_DATA_UPDATE_EVENT.CustomerAccountNumber:*',
    ],
    why: 'fields of the outbound option of other products, printed as 0 or empty',
    source: guidelines('The outbound subsystem picks an agent, steps 4 and 8'),
  },
  {
    faults: ['CALL_DEQUEUED_EVENT.NumQueued:*'],
    why: 'the flow prints 0, and its own page says that the message is not needed',
    source: protocol('CALL_DEQUEUED_EVENT'),
  },
];
