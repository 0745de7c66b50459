import type { Symmetry } from '../model/alike.ts';
import { familiesOf, slotsAlike } from '../model/exchange/families.ts';
import type { Configuration } from './vocabulary/configuration.ts';

/** Devices that are configured alike, bridges, and the slots of requests in flight. */
export const symmetry = ({ devices, bridges, inFlight }: Configuration): Symmetry => ({
  alike: [
    ...familiesOf('device', devices, ({ name: _, ...rest }) => ({ ...rest, is: `${rest.type}s` })),
    { name: 'bridges', kind: 'device', things: bridges.map((name) => [name]) },
    slotsAlike('requests in flight', 'reference', inFlight),
  ],
  inputs: { thisDN: 'device', otherDN: 'device', client: 'device', reference: 'reference' },
});
