import { type Submission, submission } from '../../model/exchange/submission.ts';
import { asked } from '../telephony/flight.ts';
import type { Now } from '../telephony/now.ts';
import { refuse } from '../telephony/tell.ts';
import type { ErrorCode } from '../vocabulary/errors.ts';
import type { Request } from '../vocabulary/inputs.ts';
import { REQUESTS } from './catalogue.ts';

/** What becomes of requests: submitted, carried out once the switch comes to them, or given up. */
export const { submit, carryOut, giveUp, makesSense }: Submission<Now, Request, ErrorCode> =
  submission({
    asked,
    rules: REQUESTS,
    // T-Server knows what its switch can do, whatever becomes of the link.
    impossible: ({ site }, { request }) => (site.supports(request) ? undefined : 51),
    refuse,
    full: 110,
  });
