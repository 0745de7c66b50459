import type { Boxes, DocumentedScenario, PrintedEvent } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import {
  aTalksToB,
  bothReleased,
  cTakesConsultation,
  consultationArrives,
  hangsUp,
  initiating,
  releasedFrom,
} from './consultation.ts';
import { dn, interrupted, said } from './notation.ts';
import { asked } from './plays.ts';
import { INFERRED } from './sources.ts';

/** B talks with C on call 2, a consultation about call 1 with A, which it holds; one request has been made. */
const consulted: readonly GenesysInput[] = [
  ...aTalksToB,
  ...initiating(1),
  ...consultationArrives,
  ...cTakesConsultation,
];

/** B goes from the one call to the other; nobody else hears of it. */
const swapped = (
  held: readonly [connID: string, otherDN: string],
  retrieved: readonly [connID: string, otherDN: string],
  reference: string,
): Boxes => ({
  B: [
    said('EventHeld', {
      ConnID: held[0],
      ThisDN: 'B',
      OtherDN: held[1],
      ReferenceID: reference,
    }),
    said(
      'EventRetrieved',
      { ConnID: retrieved[0], ThisDN: 'B', OtherDN: retrieved[1], CallState: 'OK' },
      { follows: 'EventHeld' },
    ),
  ],
});

/** B goes back to A, and to C again. */
export const alternateCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/alternate-call',
  title: 'Alternate between a call and its consultation',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TAlternateCall' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: consulted,
  rows: [
    {
      plays: asked({ type: 'TAlternateCall', thisDN: 'B', connID: 1, consultConnID: 2 }, 2),
      boxes: swapped(['2', 'C'], ['1', 'A'], '2'),
    },
    {
      plays: asked({ type: 'TAlternateCall', thisDN: 'B', connID: 2, consultConnID: 1 }, 3),
      boxes: swapped(['1', 'A'], ['2', 'C'], '3'),
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'A hangs up the call that B has gone back to: B still holds C',
      plays: hangsUp('A', 1),
      boxes: bothReleased('1', 'A', 'B'),
    }),
    interrupted({
      mark: '**',
      after: 2,
      because: 'C does not wait: B goes on with A',
      plays: hangsUp('C', 2),
      boxes: bothReleased('2', 'C', 'B'),
    }),
    interrupted({
      mark: '***',
      after: 2,
      because: 'B hangs up the call that it has gone back to',
      plays: hangsUp('B', 1),
      boxes: bothReleased('1', 'B', 'A'),
    }),
  ],
  variants: [],
};

/** What B hears when it leaves the consultation and goes back to A. */
const wentBack: readonly PrintedEvent[] = [
  said('EventReleased', {
    ConnID: '2',
    ThisDN: 'B',
    OtherDN: 'C',
    CallState: 'OK',
    ReferenceID: '2',
  }),
  said(
    'EventRetrieved',
    { ConnID: '1', ThisDN: 'B', OtherDN: 'A', CallState: 'OK' },
    { follows: 'EventReleased' },
  ),
];

/** B leaves the consultation and goes back to A. */
export const reconnectCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/reconnect-call',
  title: 'Reconnect: back from a consultation to the call',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TReconnectCall' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: consulted,
  rows: [
    {
      plays: asked({ type: 'TReconnectCall', thisDN: 'B', connID: 1, consultConnID: 2 }, 2),
      boxes: { B: wentBack, C: [releasedFrom('2', 'C', 'B')] },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'A hangs up when B is back',
      plays: hangsUp('A', 1),
      boxes: bothReleased('1', 'A', 'B'),
      parties: ['A', 'B'],
    }),
  ],
  variants: [],
};

/** B goes back to A while C still rings: C has lost the call. */
export const reconnectUnanswered: DocumentedScenario<GenesysInput> = {
  ...reconnectCall,
  id: 'genesys/reconnect-call-unanswered',
  title: 'Reconnect before the consultation is answered',
  printings: [{ document: INFERRED, section: 'TReconnectCall before the answer' }],
  prelude: [...aTalksToB, ...initiating(1), ...consultationArrives],
  rows: [
    {
      plays: asked({ type: 'TReconnectCall', thisDN: 'B', connID: 1, consultConnID: 2 }, 2),
      boxes: {
        B: wentBack,
        C: [said('EventAbandoned', { ConnID: '2', ThisDN: 'C', OtherDN: 'B', CallState: 'OK' })],
      },
    },
  ],
};
