import type { Symmetry } from '../model/alike.ts';
import { familiesOf, slotsAlike } from '../model/exchange/families.ts';
import type { Configuration } from './vocabulary/configuration.ts';

/** DNs that are configured alike, and the slots of requests in flight. */
export const symmetry = ({ dns, inFlight }: Configuration): Symmetry => ({
  alike: [
    ...familiesOf('dn', dns, ({ name, digits, ...rest }) => ({
      ...rest,
      digits: digits === name ? '' : digits,
      is: `${rest.type}s`,
    })),
    slotsAlike('requests in flight', 'reference', inFlight),
  ],
  inputs: { thisDN: 'dn', otherDN: 'dn', reference: 'reference' },
});
