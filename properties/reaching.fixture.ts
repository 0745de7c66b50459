import { type Campaign, campaign } from '../src/check/campaign.ts';
import { missing, universe } from '../src/check/missing.ts';
import type { Input } from '../src/model/input.ts';
import type { Switch } from '../src/model/switch.ts';

/** Random runs as `check` makes them until everything that can happen has happened, or so many. */
export function reaching<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  runs: number,
): Promise<Campaign<C, S, I>> {
  const all = universe(sw);
  const enough = new AbortController();
  return campaign(sw, {
    runs,
    seed: 1,
    signal: enough.signal,
    onProgress({ coverage }) {
      if (missing(coverage, all, sw.cannotHappen).length === 0) enough.abort();
    },
  });
}
