import { z } from 'zod';

/**
 * What a DN is.
 *
 * `trunk` is a line to another switch whose far end is monitored too: it is
 * reached through the network and still hears events (routing outbound).
 * `external` is an outside number: nobody there hears anything.
 */
export type DNType = (typeof DN_TYPES)[number];

export const DN_TYPES = [
  'extension',
  'acd-queue',
  'routing-point',
  'routing-queue',
  'trunk',
  'external',
] as const;

/** A directory number: letters, digits, and the signs that occur in numbers. */
const DN_PATTERN: RegExp = /^[A-Za-z0-9*#+][A-Za-z0-9*#+.-]{0,31}$/;

/** Names that mean something to every JSON object; none of them is a DN. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** One DN of the configuration. */
export interface DN {
  readonly name: string;
  readonly type: DNType;
  /** Whether a client has registered it; an unregistered DN's events reach nobody. */
  readonly registered: boolean;
  /** How many calls may ring or talk at it; the next one finds it busy. */
  readonly lines: number;
  /** Whether agents log in at this phone; without one who is Ready the ACD then gives it no calls. */
  readonly agent: boolean;
  /** What people dial to reach it, where that differs from the number (an access prefix, say). */
  readonly digits: string;
}

export const dnName: z.ZodType<string> = z
  .string()
  .regex(DN_PATTERN, 'a DN is 1 to 32 letters, digits or one of * # + . -')
  .refine((text) => !RESERVED.has(text), 'a reserved name; give the DN another one');

export const dnSchema: z.ZodType<DN> = z
  .strictObject({
    name: dnName,
    type: z.enum(DN_TYPES).default('extension'),
    registered: z.boolean().default(true),
    lines: z.int().min(1).max(8).default(1),
    agent: z.boolean().default(false),
    digits: dnName.optional(),
  })
  .refine(({ agent, type }) => !agent || type === 'extension', {
    path: ['agent'],
    message: 'agents log in at extensions only',
  })
  .transform((dn) => ({ ...dn, digits: dn.digits ?? dn.name }));
