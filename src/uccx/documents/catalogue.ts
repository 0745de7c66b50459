import type { Documents } from '../../model/document.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';
import { conferencedCall } from './conferenced.ts';
import { known } from './known.ts';
import { outboundAccept } from './outbound-accept.ts';
import { outboundReject } from './outbound-reject.ts';
import { outboundSkip } from './outbound-skip.ts';
import { queuedAndAnswered } from './queued-and-answered.ts';
import { transferredCall } from './transferred.ts';

/** The message flows of the Unified CCX guide, in the order they are printed. */
export const documents: Documents<UCCXInput> = {
  scenarios: [
    queuedAndAnswered,
    transferredCall,
    conferencedCall,
    outboundAccept,
    outboundSkip,
    outboundReject,
  ],
  known,
};
