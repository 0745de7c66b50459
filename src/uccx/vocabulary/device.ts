import { z } from 'zod';

/** Names that mean something to every JSON object; none of them is a device. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A directory number or the name of a client, as configurations and inputs write it. */
export const deviceName: z.ZodType<string> = z
  .string()
  .regex(/^[\w+*#.-]{1,24}$/, 'a device is 1 to 24 letters, digits or one of _ * # + . -')
  .refine((text) => !RESERVED.has(text), 'a reserved name; give the device another one');

const number = z.int().min(0).max(0xffff);

/** The agent who works at a phone. */
export const agentSchema = z.strictObject({
  /** The AgentID; `agt` and the extension unless said. */
  id: deviceName.optional(),
  /** The CSQs whose calls this agent gets. */
  csqs: z.array(number).max(8).default([1]),
  /** Automatic Available, Automatic Work, or neither: the state after a call of a CSQ. */
  afterCall: z.enum(['ready', 'not-ready', 'work']).default('ready'),
  starts: z.enum(['logged-out', 'not-ready', 'ready']).default('not-ready'),
  /** The agent's own client, in agent mode: connected at the beginning, connecting later, or none. */
  session: z.enum(['open', 'closed', 'none']).default('open'),
});

const named = { name: deviceName };

/** One device: a number that calls go to or come from. */
export const deviceSchema = z.discriminatedUnion('type', [
  /** A route point that starts an application, which queues the call for a CSQ. */
  z.strictObject({
    ...named,
    type: z.literal('trigger'),
    application: number.default(2),
    csq: number.default(1),
  }),
  /** A CTI port of the call control group: where a call to a trigger is answered. */
  z.strictObject({ ...named, type: z.literal('cti-port') }),
  /** A phone of the Communications Manager; monitored while its agent is logged in. */
  z.strictObject({
    ...named,
    type: z.literal('phone'),
    agent: agentSchema.optional(),
    /** Whether its calls carry an ANI; an empty one means the CallingDeviceID. */
    ani: z.boolean().default(true),
  }),
  /** An outside number. */
  z.strictObject({ ...named, type: z.literal('external'), ani: z.boolean().default(true) }),
]);

export type Device = Readonly<z.infer<typeof deviceSchema>>;
export type DeviceType = Device['type'];
export type AgentSettings = Readonly<z.infer<typeof agentSchema>>;

/** The AgentID of the agent at a phone, as it is said. */
export const agentIdAt = (
  extension: string,
  agent: Pick<AgentSettings, 'id'> | undefined,
): string => agent?.id ?? `agt${extension}`;
