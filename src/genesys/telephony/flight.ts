import { land } from '../../model/exchange/flight.ts';
import type { InFlight } from '../state.ts';
import type { Request } from '../vocabulary/inputs.ts';
import type { Leg, Now } from './now.ts';
import { refuse } from './tell.ts';

/** A request as the switch keeps it while it is under way; 0 and '' where it names no call or DN. */
export type Asked = Readonly<InFlight>;

/** A client's request, as it is kept. */
export const asked = (request: Request): Asked => ({
  request: request.type,
  thisDN: request.thisDN,
  connID: 'connID' in request ? request.connID : 0,
  consultConnID: 'consultConnID' in request ? request.consultConnID : 0,
  otherDN: 'otherDN' in request ? request.otherDN : '',
  mergeType: 'mergeType' in request ? request.mergeType : '',
  workMode: 'workMode' in request ? request.workMode : '',
  monitoring: request.type === 'TMonitorNextCall' ? request.monitorNextCallType : 'OneCall',
});

/** The destination of a TRouteCall that is under way for a call that waits on a routing point. */
export const routeUnderWay = ({ site, state }: Now, { connID, call }: Leg): string | undefined =>
  state.inFlight.find(
    (one) =>
      one?.request === 'TRouteCall' &&
      one.connID === connID &&
      site.is(one.thisDN, 'routing-point') &&
      call.standing[one.thisDN] === 'routing',
  )?.otherDN;

/**
 * The call was abandoned while a route for it was under way: EventError makes
 * each such TRouteCall's ReferenceID available again.
 *
 * Source: routing, abnormal row `**`, note a. Choices: the RouteQueue table
 * does not repeat the note; its ReferenceID has to be answered as well.
 */
export function abandonRoute(now: Now, { connID, dn }: Pick<Leg, 'connID' | 'dn'>): void {
  now.state.inFlight.forEach((request, index) => {
    if (request?.request !== 'TRouteCall' || request.connID !== connID || request.thisDN !== dn) {
      return;
    }
    land(now, index + 1);
    refuse(now, { thisDN: dn, connID }, 237, index + 1);
  });
}
