import { saysRouteUsedCallState } from '../site.ts';
import type { Call } from '../state.ts';
import { finish } from './depart.ts';
import { type Leg, type Now, legsIn } from './now.ts';
import { callerOf, servedRole } from './other-side.ts';
import { tell, third } from './tell.ts';

/** Where a call is routed to, by whom, and whether its EventRouteUsed has to name the destination. */
export interface Route {
  readonly to: string;
  readonly by: 'client' | 'switch' | 'another-application';
}

/**
 * The call leaves its routing point or routing queue for a destination.
 * Source: routing, notes a to c; RouteQueue case; routing outbound; predictive call with routing.
 */
export function route(now: Now, leg: Leg, { to, by }: Route, answers?: number): void {
  const { site } = now;
  const named = by === 'client' || site.capabilities.defaultRouteThirdPartyDN;
  const outside = site.is(to, 'external', 'trunk');
  const used = {
    ThisQueue: leg.dn,
    ...callerOf(leg),
    ...third(named ? to : undefined, 'Destination'),
    CallState: saysRouteUsedCallState(site, outside)
      ? by === 'switch'
        ? 'Redirected'
        : 'Ok'
      : undefined,
  };
  if (site.is(leg.dn, 'routing-queue')) {
    tell(now, leg, 'EventRouteUsed', used, answers);
    divertFrom(now, leg, named ? to : undefined);
    if (leg.party.missed !== 'none') leg.party.missed = 'EventRouteUsed and EventDiverted';
  } else finish(now, leg, 'EventRouteUsed', used, answers);
  sendOn(leg, to, 'route');
}

/**
 * The ACD gives the call to an agent. Other queues it stands in lose it.
 * Source: internal/inbound call to ACD; queued to multiple ACDs, note a; predictive call.
 */
export function divert(now: Now, leg: Leg, agent: string): void {
  const losers = legsIn(now, leg.connID, leg.call, ['queued']).filter(({ dn }) => dn !== leg.dn);
  divertFrom(now, leg, agent);
  const redirected =
    now.site.capabilities.acdAgents === 'assigned-directly' ? 'Redirected' : undefined;
  for (const loser of losers) {
    finish(now, loser, 'EventDiverted', {
      ThisQueue: loser.dn,
      ...callerOf(loser),
      ...third(agent, servedRole(leg)),
      ThirdPartyQueue: leg.dn,
      CallState: redirected,
    });
  }
  leg.call.queue = leg.dn;
  sendOn(leg, agent, losers.length > 0 ? 'queues' : 'queue');
}

function divertFrom(now: Now, leg: Leg, to: string | undefined): void {
  const named = now.site.capabilities.optionalAttributes === 'sent' ? to : undefined;
  finish(now, leg, 'EventDiverted', {
    ThisQueue: leg.dn,
    ...callerOf(leg),
    ...third(named, servedRole(leg)),
  });
}

/** CallState of a call that somebody sent on its way who had it; none of any other. */
export const sentAs = ({ sentBy }: Call): 'Transferred' | 'Redirected' | undefined =>
  sentBy === 'transfer' ? 'Transferred' : sentBy === 'redirect' ? 'Redirected' : undefined;

function sendOn({ call }: Leg, to: string, sentBy: 'queue' | 'queues' | 'route'): void {
  call.heading = to;
  call.sentBy = sentBy;
  call.reached = false;
}
