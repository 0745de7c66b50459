import { createHash } from 'node:crypto';

import { canonicalJson } from '../formats/canonical-json.ts';
import { type CounterexampleFile, identity } from '../formats/counterexample.ts';

/** Where a counterexample is kept, below its folder: the same counterexample always in the same place. */
export const fileName = (counterexample: CounterexampleFile): string =>
  `${counterexample.switch}/${counterexample.invariant}.${digest(counterexample)}.json`;

const digest = (counterexample: CounterexampleFile): string =>
  createHash('sha256')
    .update(canonicalJson(identity(counterexample)))
    .digest('hex')
    .slice(0, 8);
