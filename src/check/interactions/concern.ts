import type { Glimpse, Naming } from './glimpse.ts';

/** Which calls something is about, and who takes part, in the bits of glimpses. */
export interface Concern {
  readonly calls: number;
  readonly parties: number;
}

/**
 * What a step is about: the calls that it changed and those that its input
 * names; where there are none, the live calls of the parties it names; where
 * it names none either, all live calls. Its parties are those it names and
 * those of its calls, before and after.
 */
export function concernOf(before: Glimpse, after: Glimpse, naming: Naming): Concern {
  let calls = naming.calls & (before.live | after.live);
  for (let call = 0; call < before.calls.length; call += 1) {
    if (before.calls[call] !== after.calls[call]) calls |= 1 << call;
  }
  if (calls === 0) calls = callsOf(before, naming);
  return { calls, parties: naming.parties | partiesOf(before, calls) | partiesOf(after, calls) };
}

/** What a request that is in flight is about: the calls that it names, or those of the parties it names. */
export function concernInFlight(now: Glimpse, naming: Naming): Concern {
  const named = naming.calls & now.live;
  const calls = named === 0 ? callsOf(now, naming) : named;
  return { calls, parties: naming.parties | partiesOf(now, named) };
}

/** The live calls of the parties that are named, or all live calls where none is. */
function callsOf({ live, parties }: Glimpse, naming: Naming): number {
  if (naming.parties === 0) return live;
  let calls = 0;
  for (let call = 0; call < parties.length; call += 1) {
    const isLive = (live & (1 << call)) !== 0;
    if (isLive && ((parties[call] ?? 0) & naming.parties) !== 0) calls |= 1 << call;
  }
  return calls;
}

function partiesOf({ parties }: Glimpse, calls: number): number {
  let all = 0;
  for (let call = 0; call < parties.length; call += 1) {
    if ((calls & (1 << call)) !== 0) all |= parties[call] ?? 0;
  }
  return all;
}

/** The calls through which something goes on to matter: those it was about that are still live; where none is, the live calls of its parties. */
export function leftLive(after: Glimpse, { calls, parties }: Concern): number {
  const own = calls & after.live;
  return own !== 0 || parties === 0 ? own : callsOf(after, { calls: 0, parties });
}

/** Two things overlap: they are about the same call, or a party takes part in both. */
export const overlap = (one: Concern, other: Concern): boolean =>
  (one.calls & other.calls) !== 0 || (one.parties & other.parties) !== 0;

/** A call as it stands, as something may be about it. */
export const concernOfCall = (now: Glimpse, call: number): Concern => ({
  calls: 1 << call,
  parties: now.parties[call] ?? 0,
});
