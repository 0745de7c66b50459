import { z } from 'zod';

import { type Device, agentIdAt, deviceName, deviceSchema } from './device.ts';

export const DIALECTS = ['unified-ccx'] as const;

/**
 * What the documents contradict each other in, or leave to the release.
 * Every field has a default, so that a configuration file says only what is special.
 */
export const capabilitiesSchema = z.strictObject({
  /** Whether CALL_DEQUEUED_EVENT is sent: the guide's flow prints it, its own page says it is not needed. */
  dequeued: z.enum(['sent', 'omitted']).default('sent'),
  /**
   * Where the call of a caller who is not monitored begins: at the caller, as the
   * guide's tables have it, or at the CTI port, as its trace excerpt has it.
   */
  unmonitoredCallerBegins: z.enum(['at-the-caller', 'at-the-port']).default('at-the-caller'),
});

/** What the outbound subsystem knows of its contacts; the variables of the expanded call context. */
export const campaignSchema = z.strictObject({
  name: z.string().default('LoadCamp'),
  id: z.string().default('2'),
  timeZone: z.string().default('-00360'),
  layout: z.string().default('OODefault'),
  accountNumber: z.string().default('AC111'),
  dialedListID: z.string().default('20779'),
  buddyName: z.string().default('John,Doe'),
});

export type Capabilities = Readonly<z.infer<typeof capabilitiesSchema>>;
export type Campaign = Readonly<z.infer<typeof campaignSchema>>;

/** One contact centre: its devices and agents, its clients, and how much of it a run may see. */
export interface Configuration {
  readonly dialect: (typeof DIALECTS)[number];
  readonly capabilities: Capabilities;
  readonly devices: readonly Device[];
  /** The names of the bridge-mode clients; agents' clients are named by the extension. */
  readonly bridges: readonly string[];
  readonly campaign: Campaign;
  /** The cluster node in the upper byte of every CallID. */
  readonly callManagerId: number;
  /** The lower bytes of the first CallID; each call takes two numbers. */
  readonly globalCallId: number;
  /** How many calls a run may see, contacts of the outbound subsystem counted. */
  readonly calls: number;
  /** How many requests may be in flight at a time; 0: each is carried out at once. */
  readonly inFlight: number;
}

export const configurationSchema: z.ZodType<Configuration> = z
  .strictObject({
    dialect: z.enum(DIALECTS).default('unified-ccx'),
    capabilities: capabilitiesSchema.prefault({}),
    devices: z.array(deviceSchema).min(1).max(24),
    bridges: z.array(deviceName).max(4).default(['bridge']),
    campaign: campaignSchema.prefault({}),
    callManagerId: z.int().min(1).max(127).default(1),
    globalCallId: z.int().min(1).max(0xff_ff00).default(291),
    calls: z.int().min(1).max(64).default(4),
    inFlight: z.int().min(0).max(4).default(2),
  })
  .refine(
    ({ devices, bridges }) => {
      const names = [...devices.map(({ name }) => name), ...bridges];
      return new Set(names).size === names.length;
    },
    { path: ['devices'], message: 'two devices or clients have the same name' },
  )
  .refine(({ devices }) => new Set(agentsOf(devices)).size === agentsOf(devices).length, {
    path: ['devices'],
    message: 'two agents have the same id',
  });

/** The AgentIDs, as they are said. */
const agentsOf = (devices: readonly Device[]): readonly string[] =>
  devices.flatMap((device) =>
    device.type === 'phone' && device.agent !== undefined
      ? [agentIdAt(device.name, device.agent)]
      : [],
  );
