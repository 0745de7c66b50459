import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type Switchboard, switchboard } from '../memories/switchboard.ts';
import { eventReference } from '../sources.ts';

/** Any number will do: newer servers have codes that no list knows. */
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
    return code !== undefined && /^\d+$/.test(code)
      ? 'upheld'
      : against(heard, `ErrorCode is ${code ?? 'missing'}`);
  },
};
