import type { GenesysInput, Request } from '../vocabulary/inputs.ts';

/** A request and its execution; `reference` is the number of the request in the scenario. */
export const asked = (request: Request, reference: number): readonly GenesysInput[] => [
  request,
  { type: 'carried-out', reference },
];

/** A person at A calls `otherDN` and the call comes there. */
export const called = (otherDN: string): readonly GenesysInput[] => [
  { type: 'dials', thisDN: 'A', otherDN },
  { type: 'arrives', connID: 1 },
];

/** The call comes to where it is going. */
export const arrived: readonly GenesysInput[] = [{ type: 'arrives', connID: 1 }];

/** Answered by a client's TAnswerCall. */
export const answered = (thisDN: string, reference: number): readonly GenesysInput[] =>
  asked({ type: 'TAnswerCall', thisDN, connID: 1 }, reference);

/** Answered on the set. */
export const pickedUpAt = (thisDN: string): readonly GenesysInput[] => [
  { type: 'answers', thisDN, connID: 1 },
];

/** The caller gives up. */
export const callerHangsUp: readonly GenesysInput[] = [
  { type: 'hangs-up', thisDN: 'A', connID: 1 },
];

/** The destination is busy. */
export const destinationBusy: readonly GenesysInput[] = [
  { type: 'destination-busy', connID: 1, callState: 'Busy' },
];
