import type { Memory } from '../../../model/invariant.ts';
import { fields, flag } from '../../../model/schema.ts';
import { dnWord, word } from './word.ts';

/** What became of one request. */
export interface RequestHistory {
  /** The request's name; empty while nobody has asked under this ReferenceID. */
  request: string;
  thisDN: string;
  otherDN: string;
  answered: boolean;
}

/** One ReferenceID: the request that was submitted under it, and its answer. */
export const requestHistory: Memory<RequestHistory> = {
  name: 'request-history',
  per: 'reference',
  schema: fields({ request: word, thisDN: dnWord, otherDN: dnWord, answered: flag }),

  key: ({ attributes }) =>
    attributes['ReferenceID'] === '0' ? undefined : attributes['ReferenceID'],
  keyNames: ['reference'],

  remember(asked, { kind, name, to, attributes }) {
    if (kind === 'event') asked.answered = true;
    else {
      asked.request = name;
      asked.thisDN = to;
      asked.otherDN = attributes['OtherDN'] ?? '';
    }
  },
};
