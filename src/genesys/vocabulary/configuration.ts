import { z } from 'zod';

import { type DN, dnSchema } from './dn.ts';
import { OPERATIONS, type Operation } from './operations.ts';

/**
 * What differs between PBXs, as the footnotes of the documents name it.
 * Every field has a default, so that a configuration file says only what is special.
 */
export type Capabilities = Readonly<z.infer<typeof capabilitiesSchema>>;

export const capabilitiesSchema = z.strictObject({
  /** Whether EventRouteUsed carries a CallState (routing, note c). */
  routeUsedCallState: z.boolean().default(true),
  /** Whether the switch reports network reached; if not it is simulated right before EventEstablished (outbound, note a). */
  networkReached: z.enum(['reported', 'simulated']).default('reported'),
  /** CallState Redirected in the EventDiverted of the queue that lost the call only where agents are assigned directly (multiple ACDs, note a). */
  acdAgents: z.enum(['assigned-directly', 'in-secondary-groups']).default('assigned-directly'),
  /** ThirdPartyDN of EventRouteUsed when the call was routed by default or by another application (routing, note b). */
  defaultRouteThirdPartyDN: z.boolean().default(true),
  /** Attributes marked *OPT, and other OtherDNs that the tables call optional. */
  optionalAttributes: z.enum(['sent', 'omitted']).default('sent'),
  /** EventDestinationBusy *OPT to the caller whose call is parked. */
  destinationBusyBeforeParking: z.boolean().default(true),
  /** What OtherDN of a dialing party holds (*DIAL). */
  dialed: z.enum(['number', 'digits', 'absent']).default('number'),
  /** On a routing queue: which of the two is said first (several events in one cell have no order). */
  routingQueueSaysFirst: z.enum(['EventQueued', 'EventRouteRequest']).default('EventQueued'),
  /** Which the initiator of a conference hears first; it answers the request (seen in either order). */
  conferenceSaysFirst: z.enum(['EventRetrieved', 'EventReleased']).default('EventRetrieved'),
  /** EventPartyAdded where several join at a time: one for each, or a single one. */
  partyAdded: z.enum(['each', 'once']).default('each'),
});

/** Switches that the notes name; each fixes a capability. `any` is none of them. */
export const PBXS = [
  'any',
  'Aspect ACD',
  'Rockwell Spectrum',
  'Hicom 300 E CS',
  'Nortel CS 1000 with SCCS MLS',
] as const;

export const DIALECTS = ['t-server', 'voice-microservices'] as const;

export type Dialect = (typeof DIALECTS)[number];

/** One exchange: dialect, PBX, DNs, and how much of it a run may see. */
export interface Configuration {
  readonly dialect: Dialect;
  readonly pbx: (typeof PBXS)[number];
  readonly capabilities: Capabilities;
  /** What it can do with calls beyond the basic requests. */
  readonly operations: readonly Operation[];
  readonly dns: readonly DN[];
  /** How many calls a run may see; ConnIDs are 1 to this. */
  readonly calls: number;
  /** How many requests may be in flight at a time; 0: each is carried out at once. */
  readonly inFlight: number;
}

export const configurationSchema: z.ZodType<Configuration> = z
  .strictObject({
    dialect: z.enum(DIALECTS).default('t-server'),
    pbx: z.enum(PBXS).default('any'),
    capabilities: capabilitiesSchema.prefault({}),
    operations: z.array(z.enum(OPERATIONS)).default([...OPERATIONS]),
    dns: z.array(dnSchema).min(1).max(24),
    calls: z.int().min(1).max(64).default(4),
    inFlight: z.int().min(0).max(4).default(2),
  })
  .refine(({ dns }) => new Set(dns.map(({ name }) => name)).size === dns.length, {
    path: ['dns'],
    message: 'two DNs have the same name',
  })
  .refine(({ dns }) => dns.every((dn) => !dns.some((other) => areDialedAlike(dn, other))), {
    path: ['dns'],
    message: 'two DNs are reached by the same digits',
  });

/** The switch knows agents, and there is a phone at which one logs in. */
export const hasAgents = ({ operations, dns }: Configuration): boolean =>
  operations.includes('agents') && dns.some(({ agent }) => agent);

/** Whether who dials these digits could mean another DN. */
const areDialedAlike = (dn: DN, other: DN): boolean =>
  dn !== other && (dn.digits === other.digits || dn.digits === other.name);
