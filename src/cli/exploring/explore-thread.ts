import { faultsOf } from '../../check/adequacy/systematic-faults.ts';
import { alphabetOf, exploreFrom, territoryOf } from '../../check/explore/explore.ts';
import { liveness } from '../../check/explore/liveness.ts';
import { say, seated } from '../../store/crew.ts';
import { explorables } from '../switches/explorable.ts';
import { exploreOrderSchema } from './explore-crew.ts';
import { memoryUsed } from '../memory.ts';
import { idOf, named } from '../usage-error.ts';

// What one of several threads runs that explore together.
const { order, seat } = seated();
const asked = exploreOrderSchema.parse(order);
const { sw } = named('switch', asked.switch, explorables, (one) => one.sw.name);
const fault =
  asked.fault === undefined ? undefined : named('fault', asked.fault, faultsOf(sw), idOf);
const exchange = sw.install(asked.config, fault);
const claims = asked.claims.map((id) =>
  named('invariant', id, [...sw.invariants, ...liveness], idOf),
);
const alphabet = alphabetOf(exchange, asked.without);
const territory = territoryOf(sw, { exchange, alphabet, claims, fault });
const { depth, states, bytes, untilViolation, engine } = asked;
const explored = exploreFrom(seat, territory, {
  depth,
  states,
  bytes,
  untilViolation,
  engine,
  used: memoryUsed,
});
if (explored !== undefined) say(explored);
