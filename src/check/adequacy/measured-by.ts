import { canonicalJson } from '../../formats/canonical-json.ts';
import type { Switch } from '../../model/switch.ts';
import { faultsOf } from './systematic-faults.ts';

/** What a switch's results depend on beside its code: its faults, its invariants and its vocabulary. */
export const measuredBy = (sw: Switch): string =>
  canonicalJson({
    faults: faultsOf(sw).map(({ id, about }) => [id, about]),
    invariants: sw.invariants.map(({ id, statement }) => [id, statement]),
    carried: sw.speech?.carried ?? {},
  });
