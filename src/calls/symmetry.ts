import type { Symmetry } from '../model/alike.ts';
import { slotNumbers } from '../model/schema.ts';
import type { Configuration } from './configuration.ts';

/** All phones are alike, and so are the slots of calls: which free one a call gets makes no difference. */
export const symmetry = ({ phones, calls }: Configuration): Symmetry => ({
  alike: [
    { name: 'phones', kind: 'phone', things: phones.map((phone) => [phone]) },
    {
      name: 'call slots',
      kind: 'call',
      things: slotNumbers(calls).map((slot) => [slot, `${slot}`]),
    },
  ],
  inputs: { thisDN: 'phone', otherDN: 'phone', connID: 'call', consultConnID: 'call' },
});
