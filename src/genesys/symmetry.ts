import type { Alike, Symmetry } from '../model/alike.ts';
import { slotNumbers } from '../model/schema.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { DN } from './vocabulary/dn.ts';

/** DNs that are configured alike, and the slots of requests in flight. */
export const symmetry = ({ dns, inFlight }: Configuration): Symmetry => ({
  alike: [
    ...families(dns),
    {
      name: 'requests in flight',
      kind: 'reference',
      things: slotNumbers(inFlight).map((slot) => [slot, `${slot}`]),
    },
  ],
  inputs: { thisDN: 'dn', otherDN: 'dn', reference: 'reference' },
});

/** DNs that differ in name only, and in the digits where these are the name. */
function families(dns: readonly DN[]): readonly Alike[] {
  const together = new Map<string, DN[]>();
  for (const dn of dns) {
    const { name, digits, ...rest } = dn;
    const key = JSON.stringify([rest, name === digits ? '' : digits]);
    const family = together.get(key);
    if (family === undefined) together.set(key, [dn]);
    else family.push(dn);
  }
  return [...together.values()].map((family) => ({
    name: `${family[0]?.type ?? ''}s`,
    kind: 'dn',
    things: family.map(({ name }) => [name]),
  }));
}
