import type { SwitchEvent } from '../../model/event.ts';
import type { Finding } from '../../model/invariant.ts';
import type { Step } from '../../model/scenario.ts';
import type { GenesysState } from '../state.ts';
import { slotOf } from '../vocabulary/conn-id.ts';
import type { Configuration } from '../vocabulary/configuration.ts';

/** What a claim about the state makes of a step. */
export type Examine = (step: Step<GenesysState>, config: Configuration) => Finding;

/** Looks at every event of a step: evidence comes before all, then that the claim was upheld. */
export const eachSaid =
  (
    look: (said: SwitchEvent, step: Step<GenesysState>, config: Configuration) => Finding,
  ): Examine =>
  (step, config) => {
    let finding: Finding;
    for (const said of step.events) {
      const found = look(said, step, config);
      if (typeof found === 'object') return found;
      if (finding !== 'upheld') finding = found ?? finding;
    }
    return finding;
  };

/** Examines a step in two ways: evidence comes before all, then that the claim was upheld. */
export const both =
  (one: Examine, other: Examine): Examine =>
  (step, config) => {
    const found = one(step, config);
    if (typeof found === 'object') return found;
    const too = other(step, config);
    return typeof too === 'object' || found !== 'upheld' ? (too ?? found) : found;
  };

/** How often an event was said to a party of this call in a step; of another DN, if one is given. */
export function timesSaid(
  { events }: Pick<Step, 'events'>,
  name: string,
  { to, connID, otherDN }: Told,
): number {
  let times = 0;
  for (const said of events) {
    if (said.event !== name || said.to !== to) continue;
    if (slotOf(said.attributes['ConnID']) !== connID) continue;
    if (otherDN === undefined || said.attributes['OtherDN'] === otherDN) times += 1;
  }
  return times;
}

/** Who is told, of which call, about whom. */
interface Told {
  readonly to: string;
  readonly connID: number;
  readonly otherDN?: string;
}

/** The event is told as it happens, not made up for after a link loss. */
export const isLive = ({ attributes }: SwitchEvent): boolean =>
  attributes['Reliability'] === undefined;
