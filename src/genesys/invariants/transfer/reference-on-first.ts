import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing } from '../doing.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** Of a consultation that is begun EventDialing says it, after EventHeld. */
const ABOUT_TWO_CALLS: ReadonlySet<string> = new Set([
  'TCompleteTransfer',
  'TCompleteConference',
  'TMergeCalls',
  'TAlternateCall',
  'TReconnectCall',
]);

/** A step in which the request is only submitted, or refused, says nothing of it. */
export const referenceOnFirst: StateInvariant<GenesysState, Configuration> = {
  id: 'reference-on-first',
  statement:
    'Where a request about two calls makes its party hear several events, the first of them carries the ReferenceID, and it alone.',
  basis: 'inferred',
  source: tLibrary(
    'TCompleteConference; TCompleteTransfer; TMergeCalls; TAlternateCall; TReconnectCall',
  ),
  breaks: 'A client takes what it is told before the answer for somebody else having done it.',

  needs: 'state',
  examine(step) {
    const { type, thisDN } = doing(step);
    if (!ABOUT_TWO_CALLS.has(type)) return undefined;
    const heard = step.events.filter(({ to, event }) => to === thisDN && event !== 'EventError');
    const [first, ...later] = heard;
    if (first === undefined) return undefined;
    if (first.attributes['ReferenceID'] === undefined) {
      return againstSaid(first, `it is the first that ${type} causes and has no ReferenceID`);
    }
    const again = later.find(({ attributes }) => attributes['ReferenceID'] !== undefined);
    return again === undefined ? 'upheld' : againstSaid(again, 'the answer came before');
  },
};
