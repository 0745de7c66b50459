import { z } from 'zod';

import { readAs } from '../model/read-as.ts';

const thisDN = z.string();
const otherDN = thisDN;
const connID = z.int().min(1).max(9);

const schema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('makes-call'), thisDN, otherDN }),
  z.strictObject({ type: z.literal('answers'), thisDN, connID }),
  z.strictObject({ type: z.literal('releases'), thisDN, connID }),
  z.strictObject({ type: z.literal('holds'), thisDN, connID }),
  z.strictObject({ type: z.literal('retrieves'), thisDN, connID }),
  z.strictObject({ type: z.literal('initiates-conference'), thisDN, connID, otherDN }),
  z.strictObject({
    type: z.literal('completes-conference'),
    thisDN,
    connID,
    consultConnID: connID,
  }),
  z.strictObject({ type: z.literal('deletes-from-conference'), thisDN, connID, otherDN }),
  z.strictObject({ type: z.literal('drops'), thisDN }),
  z.strictObject({ type: z.literal('recovers'), thisDN }),
]);

/** Anything that can happen next on the small exchange; a phone that drops goes out of service. */
export type CallsInput = Readonly<z.infer<typeof schema>>;

/** The input of one type. */
export type InputOf<T extends CallsInput['type']> = Extract<CallsInput, { readonly type: T }>;

/** Reads one input of the small exchange. */
export const readInput = (json: unknown): CallsInput => readAs(schema, json);
