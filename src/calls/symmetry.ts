import type { Symmetry } from '../model/alike.ts';
import { slotsAlike } from '../model/exchange/families.ts';
import type { Configuration } from './configuration.ts';

/** All phones are alike, and so are the slots of calls: which free one a call gets makes no difference. */
export const symmetry = ({ phones, calls }: Configuration): Symmetry => ({
  alike: [
    { name: 'phones', kind: 'phone', things: phones.map((phone) => [phone]) },
    slotsAlike('call slots', 'call', calls),
  ],
  inputs: { thisDN: 'phone', otherDN: 'phone', connID: 'call', consultConnID: 'call' },
});
