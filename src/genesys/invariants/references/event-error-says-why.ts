import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { ERRORS } from '../../vocabulary/errors.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** Other servers have codes of their own: of a log it is not claimed. */
export const eventErrorSaysWhy: StateInvariant<GenesysState, Configuration> = {
  id: 'event-error-says-why',
  statement: 'EventError has an ErrorCode that the T-Library lists, and its ErrorMessage.',
  basis: 'inferred',
  source: tLibrary('Error codes and their messages'),
  breaks: 'A client is refused for a reason that no list explains, or that is another than meant.',

  needs: 'state',
  examine: eachSaid((said) => {
    if (said.event !== 'EventError') return undefined;
    const { ErrorCode: code, ErrorMessage: message } = said.attributes;
    const listed = MESSAGES.get(code ?? '');
    if (listed === undefined) return againstSaid(said, `ErrorCode is ${code ?? 'missing'}`);
    return message === listed
      ? 'upheld'
      : againstSaid(said, `ErrorCode ${code} means "${listed}", not "${message ?? ''}"`);
  }),
};

const MESSAGES: ReadonlyMap<string, string> = new Map(Object.entries(ERRORS));
