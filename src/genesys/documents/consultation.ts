import type { Boxes, Interruption, PrintedEvent, Reading } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { dial, dialRole, interrupted, opt, said } from './notation.ts';
import { asked, called, pickedUpAt } from './plays.ts';

/** A and B talk on call 1, which A has made; no request yet. */
export const aTalksToB: readonly GenesysInput[] = [...called('B'), ...pickedUpAt('B')];

/** The same after an ACD queue, Q, has given the call to B. */
export const aTalksToAgentB: readonly GenesysInput[] = [
  ...called('Q'),
  { type: 'diverts', thisDN: 'Q', connID: 1, otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  ...pickedUpAt('B'),
];

/** Call 2 comes to where it is going. */
export const consultationArrives: readonly GenesysInput[] = [{ type: 'arrives', connID: 2 }];

/** C takes call 2. */
export const cTakesConsultation: readonly GenesysInput[] = [
  { type: 'answers', thisDN: 'C', connID: 2 },
];

/** Who hangs up which call. */
export const hangsUp = (thisDN: string, connID: number): readonly GenesysInput[] => [
  { type: 'hangs-up', thisDN, connID },
];

/** EventReleased of who talks to `otherDN`, as the abnormal rows print it. */
export const releasedFrom = (connID: string, thisDN: string, otherDN: string): PrintedEvent =>
  said('EventReleased', { ConnID: connID, ThisDN: thisDN, OtherDN: otherDN, CallState: 'OK' });

/** EventReleased at both ends of a conversation, as the abnormal rows print it. */
export const bothReleased = (connID: string, one: string, other: string): Boxes => ({
  [one]: [releasedFrom(connID, one, other)],
  [other]: [releasedFrom(connID, other, one)],
});

/** The release phase of a call between two (Releasing calls). */
export const releasePhase = (connID: string, one: string, other: string): Boxes => ({
  [one]: [releasedPerhapsFrom(connID, one, other)],
  [other]: [releasedPerhapsFrom(connID, other, one)],
});

const releasedPerhapsFrom = (connID: string, thisDN: string, otherDN: string): PrintedEvent =>
  said('EventReleased', { ConnID: connID, ThisDN: thisDN, OtherDN: opt(otherDN), CallState: 'OK' });

/** EventDialing of B's call to C, as the table of the internal call has it. */
export const bDialing: PrintedEvent = said('EventDialing', {
  ConnID: '2',
  ThisDN: 'B',
  ThisDNRole: 'Origination',
  OtherDN: dial('C'),
  OtherDNRole: dialRole,
});

/** EventRinging of that call at C. */
export const cRinging: PrintedEvent = said('EventRinging', {
  ConnID: '2',
  ThisDN: 'C',
  ThisDNRole: 'Destination',
  OtherDN: 'B',
  OtherDNRole: 'Origination',
  CallState: 'OK',
});

/** B holds call 1 and consults about it, at the DN that it asks for as C. */
export const initiating = (reference: number): readonly GenesysInput[] =>
  asked({ type: 'TInitiateTransfer', thisDN: 'B', connID: 1, otherDN: 'C' }, reference);

/** B hands call 1 on to whom it consults. */
export const completing = (reference: number): readonly GenesysInput[] =>
  asked({ type: 'TCompleteTransfer', thisDN: 'B', connID: 1, consultConnID: 2 }, reference);

/** What B hears when it holds call 1 and dials; `reference` is that of the request. */
export const heldAndDialing = (reference: Reading | string): readonly PrintedEvent[] => [
  said('EventHeld', { ConnID: '1', ThisDN: 'B' }),
  said(
    'EventDialing',
    {
      ConnID: '2',
      CallType: 'Consult',
      PreviousConnID: '1',
      ThisDN: 'B',
      OtherDN: 'C',
      OtherDNRole: 'Destination',
      ReferenceID: reference,
    },
    { follows: 'EventHeld' },
  ),
];

/** A does not wait for the end of B's consultation, which goes on. */
export const heldGivesUp = (
  mark: string,
  after: number,
  because: string,
): Interruption<GenesysInput> =>
  interrupted({
    mark,
    after,
    because,
    plays: hangsUp('A', 1),
    boxes: bothReleased('1', 'A', 'B'),
    sourcing: 'inferred',
  });

/** B gives up its consultation before anybody has taken it, and A still waits. */
export const consultationGivenUp = (
  mark: string,
  after: number,
  because: string,
): Interruption<GenesysInput> =>
  interrupted({
    mark,
    after,
    because,
    plays: hangsUp('B', 2),
    boxes: {
      B: [releasedFrom('2', 'B', 'C')],
      C: [said('EventAbandoned', { ConnID: '2', ThisDN: 'C', OtherDN: 'B', CallState: 'OK' })],
    },
    sourcing: 'inferred',
  });
