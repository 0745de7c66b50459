import { asked, land, takeOff } from '../telephony/flight.ts';
import { type Now, asItStands } from '../telephony/now.ts';
import { refuse } from '../telephony/tell.ts';
import type { Request } from '../vocabulary/inputs.ts';
import type { Refusal } from '../vocabulary/refusals.ts';
import { REQUESTS } from './catalogue.ts';

/**
 * A client sends a request. One that makes no sense fails at once; one that does
 * goes in flight, or is carried out at once where nothing can be in flight.
 */
export function submit(now: Now, input: Request): void {
  const request = asked(input);
  const seen = asItStands(now);
  const code = REQUESTS[request.request].refusal(seen, request);
  if (code !== undefined) refuse(now, request.client, code, 0);
  else if (seen.state.inFlight.length === 0) REQUESTS[request.request].carryOut(now, request, 0);
  else if (!seen.state.inFlight.includes(null)) {
    refuse(now, request.client, 'CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED', 0);
  } else takeOff(now, request);
}

/** The server comes to a request in flight: carries it out, or refuses it if it makes no sense any more. */
export function carryOut(now: Now, slot: number): void {
  const seen = asItStands(now);
  const request = land(now, slot);
  if (request === undefined) return;
  const code = REQUESTS[request.request].refusal(seen, request);
  if (code === undefined) REQUESTS[request.request].carryOut(now, request, slot);
  else refuse(now, request.client, code, slot);
}

/** A request in flight comes to nothing. */
export function giveUp(now: Now, slot: number, code: Refusal): void {
  const request = land(now, slot);
  if (request !== undefined) refuse(now, request.client, code, slot);
}
