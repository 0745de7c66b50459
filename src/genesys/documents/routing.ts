import type { PrintedEvent, Reading } from '../../model/document.ts';
import { nothing, opt, said, varies } from './notation.ts';

/** EventRouteRequest at B, as the tables of routing points print it. */
export const routeRequested: PrintedEvent = said('EventRouteRequest', {
  ConnID: '1',
  ThisDN: 'B',
  ThisDNRole: 'Destination',
  OtherDN: 'A',
  OtherDNRole: 'Origination',
});

/**
 * EventRouteUsed at B for a call routed to C; `withoutCallState` names the
 * switches on which it has no CallState (note c).
 */
export const routeUsed = (...withoutCallState: readonly string[]): PrintedEvent =>
  said('EventRouteUsed', {
    ConnID: '1',
    ThisDN: 'B',
    ThisDNRole: 'Destination',
    OtherDN: 'A',
    OtherDNRole: 'Origination',
    ThirdPartyDN: thirdPartyDN,
    ThirdPartyDNRole: opt('Destination'),
    CallState: varies('OK/Redirected', 'c', 'OK', {
      'routed by default': 'Redirected',
      'routed by default, destination unsaid': 'Redirected',
      'a switch without CallState': nothing,
      ...Object.fromEntries(withoutCallState.map((pbx) => [pbx, nothing])),
    }),
  });

/** Note b: mandatory where a client routed the call, optional where the switch or another application did. */
const thirdPartyDN: Reading = varies('C', 'b', 'C', {
  'routed by default': opt('C'),
  'routed by default, destination unsaid': opt('C'),
  'routed by another application': opt('C'),
  'routed by another application, destination unsaid': opt('C'),
});
