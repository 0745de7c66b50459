import type { HeardInvariant } from '../../../model/invariant.ts';
import { ERRORS } from '../../vocabulary/errors.ts';
import { against } from '../evidence.ts';
import { type Switchboard, switchboard } from '../memories/switchboard.ts';
import { eventReference } from '../sources.ts';

const KNOWN: ReadonlySet<string> = new Set(Object.keys(ERRORS));

/** Servers have codes that our list does not know; whether such a one means anything is not decided. */
export const eventErrorHasCode: HeardInvariant<Switchboard> = {
  id: 'event-error-has-code',
  statement: 'EventError carries the ReferenceID of the request it answers and an ErrorCode.',
  basis: 'stated',
  source: eventReference('EventError'),
  breaks: 'A client learns that something was refused but neither what nor why.',

  needs: 'events',
  memory: switchboard,
  observe(_board, heard) {
    if (heard.name !== 'EventError') return undefined;
    const { ReferenceID: reference, ErrorCode: code } = heard.attributes;
    if (reference === undefined || reference === '0') {
      return against(heard, 'it answers no request');
    }
    if (code === undefined || !/^\d+$/.test(code)) {
      return against(heard, `ErrorCode is ${code ?? 'missing'}`);
    }
    return KNOWN.has(code) ? 'upheld' : 'undecided';
  },
};
