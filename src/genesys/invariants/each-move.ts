import type { Finding } from '../../model/invariant.ts';
import type { Step } from '../../model/scenario.ts';
import type { Call, GenesysState, PartyState } from '../state.ts';
import type { Configuration } from '../vocabulary/configuration.ts';
import type { Examine } from './each-said.ts';

/** One DN that a step brought from one standing on a call to another. */
export interface Move {
  readonly dn: string;
  readonly connID: number;
  readonly was: PartyState;
  readonly is: PartyState;
  /** The call before and after the step. */
  readonly before: Call;
  readonly after: Call;
}

type Look = (move: Move, step: Step<GenesysState>, config: Configuration) => Finding;

/** Looks at every party that a step moved: evidence comes before all, then that the claim was upheld. */
export const eachMove =
  (look: Look): Examine =>
  (step, config) => {
    if (step.before.calls === step.after.calls) return undefined;
    let finding: Finding;
    for (let slot = 0; slot < step.after.calls.length; slot += 1) {
      const before = step.before.calls[slot];
      const after = step.after.calls[slot];
      if (before === undefined || after === undefined) continue;
      if (before.standing === after.standing) continue;
      for (const { name } of config.dns) {
        const was = before.standing[name] ?? 'none';
        const is = after.standing[name] ?? 'none';
        if (was === is) continue;
        const found = look({ dn: name, connID: slot + 1, was, is, before, after }, step, config);
        if (typeof found === 'object') return found;
        finding = found ?? finding;
      }
    }
    return finding;
  };

/** Events can be said: the link to the switch is up. */
export const isLinkUp = ({ before }: Step<GenesysState>): boolean => before.link === 'connected';

/** The party talks, or would if it had not put the call on hold. */
export const isAnswered = (state: PartyState | undefined): boolean =>
  state === 'established' || state === 'held';

/** The party dials and has not been answered. */
export const isDialing = (state: PartyState | undefined): boolean =>
  state === 'dialing' || state === 'dialing-held';

/** The party was told EventDestinationBusy and has not hung up. */
export const isBusy = (state: PartyState | undefined): boolean =>
  state === 'busy' || state === 'busy-held';

/** A person is on the call there: dials, rings, talks or holds. */
export const isPerson = (state: PartyState | undefined): boolean =>
  state === 'ringing' || isAnswered(state) || isDialing(state) || isBusy(state);

/** The party observes the call, or is called to. */
export const isObserver = (state: PartyState | undefined): boolean =>
  state === 'observing' || state === 'observer-ringing';

/** The DN at which a call rings; nothing if it rings nowhere. */
export function ringsAt(standing: Call['standing']): string | undefined {
  for (const dn of Object.keys(standing)) if (standing[dn] === 'ringing') return dn;
  return undefined;
}
