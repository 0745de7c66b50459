import type { Memory } from '../../../model/invariant.ts';
import { fields, flag } from '../../../model/schema.ts';
import { deviceWord, word } from './word.ts';

/** What became of one request. */
export interface RequestHistory {
  /** The request's name; empty while nobody has asked under this InvokeID. */
  request: string;
  client: string;
  answered: boolean;
}

/** One InvokeID: the request that was sent under it, and its confirmation. The model numbers them as ReferenceID. */
export const requestHistory: Memory<RequestHistory> = {
  name: 'request-history',
  per: 'reference',
  schema: fields({ request: word, client: deviceWord, answered: flag }),

  key: ({ attributes }) => attributes['ReferenceID'] ?? attributes['InvokeID'],
  keyNames: ['reference'],

  remember(asked, { kind, name, to }) {
    if (kind === 'event') asked.answered = true;
    else {
      asked.request = name;
      asked.client = to;
    }
  },
};
