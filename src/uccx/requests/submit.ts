import { type Submission, submission } from '../../model/exchange/submission.ts';
import { asked } from '../telephony/flight.ts';
import type { Now } from '../telephony/now.ts';
import { refuse } from '../telephony/tell.ts';
import type { Refusal } from '../vocabulary/refusals.ts';
import type { Request } from '../vocabulary/inputs.ts';
import { REQUESTS } from './catalogue.ts';

/** What becomes of requests: submitted, carried out once the server comes to them, or given up. */
export const { submit, carryOut, giveUp, makesSense }: Submission<Now, Request, Refusal> =
  submission({
    asked,
    rules: REQUESTS,
    refuse: (now, { client }, code, answers) => refuse(now, client, code, answers),
    full: 'CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED',
  });
