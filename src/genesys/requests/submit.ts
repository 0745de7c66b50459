import { type Asked, asked, land, takeOff } from '../telephony/flight.ts';
import { type Now, asItStands } from '../telephony/now.ts';
import { refuse } from '../telephony/tell.ts';
import type { ErrorCode } from '../vocabulary/errors.ts';
import type { Request } from '../vocabulary/inputs.ts';
import { REQUESTS } from './catalogue.ts';

/**
 * A client submits a request. One that makes no sense is refused at once; one
 * that does goes in flight, or is carried out at once where nothing can be in flight.
 */
export function submit(now: Now, input: Request): void {
  const request = asked(input);
  const code = REQUESTS[request.request].refusal(asItStands(now), request);
  if (code !== undefined) refuse(now, request, code, 0);
  else if (now.state.inFlight.length === 0) REQUESTS[request.request].carryOut(now, request, 0);
  else if (takeOff(now, request) === 0) refuse(now, request, 110, 0);
}

/** The switch comes to a request in flight: carries it out, or refuses it if it makes no sense any more. */
export function carryOut(now: Now, slot: number): void {
  const request = land(now, slot);
  if (request === undefined) return;
  const code = REQUESTS[request.request].refusal(asItStands(now), request);
  if (code === undefined) REQUESTS[request.request].carryOut(now, request, slot);
  else refuse(now, request, code, slot);
}

/** A request in flight comes to nothing: EventError with this code. */
export function giveUp(now: Now, slot: number, code: ErrorCode): void {
  const request: Asked | undefined = land(now, slot);
  if (request !== undefined) refuse(now, request, code, slot);
}
