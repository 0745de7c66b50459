import type { Step } from '../../../model/scenario.ts';
import type { GenesysState, PartyState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing } from '../doing.ts';

/** A party that was let do something with two of its calls, and where it stands on them before and after. */
export interface Between {
  readonly thisDN: string;
  /** The call that was on hold, and the one that it left for it. */
  readonly held: Stood;
  readonly current: Stood;
}

interface Stood {
  readonly connID: number;
  readonly was: PartyState;
  readonly is: PartyState;
}

/** Who goes from one of its calls to another by this step; nobody where the request is only submitted, or refused. */
export function whoGoesBetween(step: Step<GenesysState>, request: string): Between | undefined {
  const { type, thisDN, connID, consultConnID } = doing(step);
  if (type !== request || typeof thisDN !== 'string') return undefined;
  if (typeof connID !== 'number' || typeof consultConnID !== 'number') return undefined;
  const stood = (one: number): Stood => ({
    connID: one,
    was: standing(step.before, one, thisDN),
    is: standing(step.after, one, thisDN),
  });
  const [held, current] = [stood(connID), stood(consultConnID)];
  const isDone =
    held.was !== held.is ||
    current.was !== current.is ||
    step.events.some(({ event }) => event !== 'EventError');
  return isDone ? { thisDN, held, current } : undefined;
}

/** Where parties may move: one party on some calls, and everybody on a call that it leaves. */
interface Moving {
  readonly thisDN: string;
  readonly moving: readonly number[];
  readonly leaving?: number;
}

/** A party that stands otherwise than before the step, where it should not. */
export function whoElseMoved(
  { before, after }: Step<GenesysState>,
  { thisDN, moving, leaving }: Moving,
  { dns }: Configuration,
): string | undefined {
  for (let connID = 1; connID <= after.calls.length; connID += 1) {
    if (connID === leaving) continue;
    for (const { name } of dns) {
      if (name === thisDN && moving.includes(connID)) continue;
      const [was, is] = [standing(before, connID, name), standing(after, connID, name)];
      if (was !== is) return `${name} on call ${connID} was ${was} and is ${is}`;
    }
  }
  return undefined;
}

const standing = ({ calls }: GenesysState, connID: number, dn: string): PartyState =>
  calls[connID - 1]?.standing[dn] ?? 'none';

/** Where a party stands once it has put its call on hold. */
export const ON_HOLD: Partial<Record<PartyState, PartyState>> = {
  established: 'held',
  dialing: 'dialing-held',
};

/** Where it stands once it has taken the call back. */
export const RETRIEVED: Partial<Record<PartyState, PartyState>> = {
  held: 'established',
  'dialing-held': 'dialing',
  'busy-held': 'busy',
};
