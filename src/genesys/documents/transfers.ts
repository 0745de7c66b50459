import type { Interruption, PrintedEvent, Reading } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { bothReleased, hangsUp, releasedFrom } from './consultation.ts';
import { interrupted, nothing, said, varies } from './notation.ts';

/** EventPartyChanged of who stays when B hands a call on and leaves. */
export const changed = (
  thisDN: string,
  previousConnID: string,
  otherDN: Reading | string,
): PrintedEvent =>
  said('EventPartyChanged', {
    ConnID: '1',
    PreviousConnID: previousConnID,
    ThisDN: thisDN,
    OtherDN: otherDN,
    ThirdPartyDN: 'B',
    ThirdPartyDNRole: 'TransferredBy',
    CallState: 'Transferred',
  });

/** B hands its call on in one step, and leaves. */
export const bHandsOn: PrintedEvent = said('EventReleased', {
  ConnID: '1',
  ThisDN: 'B',
  CallState: 'Transferred',
  ReferenceID: '1',
});

/** B leaves both calls. */
export const bGone: readonly PrintedEvent[] = [
  said('EventReleased', { ConnID: '1', ThisDN: 'B' }),
  said('EventReleased', { ConnID: '2', ThisDN: 'B' }),
];

/** ThisQueue of who takes the place of B, who had the call from a queue perhaps. */
export const queueOfB: Reading = varies('as of B', 'a', nothing, { 'ACD call': 'Q' });

/** Where C has taken the call: EventEstablished. That A hears nothing is inferred, as nothing changes for A. */
export const cEstablished: PrintedEvent = said('EventEstablished', {
  ConnID: '1',
  ThisDN: 'C',
  ThisDNRole: 'Destination',
  OtherDN: 'A',
  OtherDNRole: 'Origination',
});

/** C takes call 1, which was handed on. */
export const cTakes: readonly GenesysInput[] = [{ type: 'answers', thisDN: 'C', connID: 1 }];

/** A hangs up on the way to C: nobody else hears anything, as with a route (routing, row `***`). */
export const givenUpOnItsWay = (mark: string, after: number): Interruption<GenesysInput> =>
  interrupted({
    mark,
    after,
    because: 'A hangs up before the call has come to C',
    plays: hangsUp('A', 1),
    boxes: { A: [releasedFrom('1', 'A', 'C')] },
    sourcing: 'inferred',
  });

/** A hangs up while C rings: C abandons, as with every call. */
export const givenUpAtC = (mark: string, after: number): Interruption<GenesysInput> =>
  interrupted({
    mark,
    after,
    because: 'A hangs up while the call rings at C',
    plays: hangsUp('A', 1),
    boxes: {
      A: [releasedFrom('1', 'A', 'C')],
      C: [said('EventAbandoned', { ConnID: '1', ThisDN: 'C', OtherDN: 'A', CallState: 'OK' })],
    },
    sourcing: 'inferred',
  });

/** A hangs up after C has taken the call: the release phase. */
export const endedWithC = (mark: string, after: number): Interruption<GenesysInput> =>
  interrupted({
    mark,
    after,
    because: 'A hangs up after C has taken the call',
    plays: hangsUp('A', 1),
    boxes: bothReleased('1', 'A', 'C'),
    sourcing: 'inferred',
  });
