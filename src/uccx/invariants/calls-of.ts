import type { Configuration } from '../vocabulary/configuration.ts';

/** The slot of the call that has this CallID; each call has two, the second one for its reservation or delivery. */
export function slotOf(
  { callManagerId, globalCallId }: Configuration,
  callID: string | undefined,
): number {
  const first = callManagerId * 0x100_0000 + globalCallId;
  return callID === undefined ? 0 : Math.floor((Number(callID) - first) / 2) + 1;
}
