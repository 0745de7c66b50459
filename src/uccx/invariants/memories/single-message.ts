import type { Memory } from '../../../model/invariant.ts';
import { fields } from '../../../model/schema.ts';

/** What is judged by one message alone: nothing is remembered. */
export const singleMessage: Memory<object> = {
  name: 'single-message',
  per: 'switch',
  schema: fields({}),
  key: ({ kind }) => (kind === 'event' ? 'server' : undefined),
  remember: () => undefined,
};
