import type {
  DocumentedScenario,
  Interruption,
  Printing,
  Row,
  Variant,
} from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import {
  aTalksToAgentB,
  aTalksToB,
  bDialing,
  bothReleased,
  cRinging,
  consultationArrives,
  hangsUp,
  releasePhase,
} from './consultation.ts';
import { dn, interrupted, nothing, said, varies } from './notation.ts';
import { asked } from './plays.ts';
import { HOLDING, T_SERVER_HOLDING } from './sources.ts';
import { dialVariants, optionalLeftOut } from './variants.ts';

/** B holds the call with A, and A hears nothing of it. */
const holding: Row<GenesysInput> = {
  plays: asked({ type: 'THoldCall', thisDN: 'B', connID: 1 }, 1),
  boxes: { B: [said('EventHeld', { ConnID: '1', ThisDN: 'B', OtherDN: 'A' })] },
};

/** B calls C meanwhile: a call of its own, with the events of the internal call. */
const calling: readonly Row<GenesysInput>[] = [
  {
    plays: asked({ type: 'TMakeCall', thisDN: 'B', otherDN: 'C' }, 2),
    boxes: { B: [bDialing] },
  },
  { plays: consultationArrives, boxes: { C: [cRinging] } },
];

/** B takes the call with A back; role and queue are those of the events before. */
const retrieving = (reference: number): Row<GenesysInput> => ({
  plays: asked({ type: 'TRetrieveCall', thisDN: 'B', connID: 1 }, reference),
  boxes: {
    B: [
      said('EventRetrieved', {
        ConnID: '1',
        ThisDN: 'B',
        ThisDNRole: 'Destination',
        ThisQueue: varies('', 'b', nothing, { 'ACD call': 'Q' }),
        OtherDN: 'A',
        CallState: 'OK',
      }),
    ],
  },
});

const ending: Row<GenesysInput> = {
  plays: hangsUp('A', 1),
  boxes: releasePhase('1', 'A', 'B'),
};

/** A does not wait: the same events wherever it hangs up. `after` counts the inputs before. */
const givenUp = (mark: string, after: number, because: string): Interruption<GenesysInput> =>
  interrupted({
    mark,
    after,
    because,
    plays: hangsUp('A', 1),
    boxes: bothReleased('1', 'A', 'B'),
    parties: ['A', 'B'],
  });

const variants: readonly Variant<GenesysInput>[] = [
  ...dialVariants(),
  optionalLeftOut,
  {
    name: 'ACD call',
    config: { dns: [dn('A'), dn('B'), dn('C'), dn('Q', 'acd-queue')] },
    prelude: aTalksToAgentB,
  },
];

const printings = (section: string): readonly Printing[] => [
  { document: HOLDING, section },
  { document: T_SERVER_HOLDING, section },
];

const common = {
  sourcing: 'vendor table',
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: aTalksToB,
  variants,
} as const;

/** B holds its call and calls C, who answers. */
export const holdAndRetrieve: DocumentedScenario<GenesysInput> = {
  ...common,
  id: 'genesys/hold-and-retrieve',
  title: 'Hold and retrieve, consulted party answers',
  printings: printings('Hold/Retrieve function, consulted party answers'),
  rows: [
    holding,
    ...calling,
    {
      plays: asked({ type: 'TAnswerCall', thisDN: 'C', connID: 2 }, 3),
      boxes: {
        B: [
          said('EventEstablished', {
            ConnID: '2',
            ThisDN: 'B',
            ThisDNRole: 'Origination',
            OtherDN: 'C',
            OtherDNRole: 'Destination',
          }),
        ],
        C: [
          said('EventEstablished', {
            ConnID: '2',
            ThisDN: 'C',
            ThisDNRole: 'Destination',
            OtherDN: 'B',
            OtherDNRole: 'Origination',
          }),
        ],
      },
    },
    {
      plays: asked({ type: 'TReleaseCall', thisDN: 'B', connID: 2 }, 4),
      boxes: releasePhase('2', 'B', 'C'),
    },
    retrieving(5),
    ending,
  ],
  interruptions: [
    givenUp('*', 2, 'the first of three rows with the same events: B holds and has called nobody'),
    givenUp('**', 7, 'the second of three rows with the same events: B talks to C'),
    givenUp('***', 9, 'the last of three rows with the same events: C is gone, B still holds'),
  ],
};

/** B holds its call and calls C, who does not answer. */
export const holdAndRetrieveUnanswered: DocumentedScenario<GenesysInput> = {
  ...common,
  id: 'genesys/hold-and-retrieve-unanswered',
  title: 'Hold and retrieve, consulted party does not answer',
  printings: printings('Hold/Retrieve function, consulted party does not answer'),
  rows: [
    holding,
    ...calling,
    {
      plays: asked({ type: 'TReleaseCall', thisDN: 'B', connID: 2 }, 3),
      boxes: {
        B: [
          said('EventReleased', {
            ConnID: '2',
            ThisDN: 'B',
            ThisDNRole: 'Origination',
            OtherDN: 'C',
            OtherDNRole: 'Destination',
            CallState: 'OK',
          }),
        ],
        C: [said('EventAbandoned', { ConnID: '2', ThisDN: 'C', OtherDN: 'B', CallState: 'OK' })],
      },
    },
    retrieving(4),
    ending,
  ],
  interruptions: [
    givenUp('*', 2, 'the first of three rows with the same events: B holds and has called nobody'),
    givenUp('**', 5, 'the second of three rows with the same events: C rings'),
    givenUp(
      '***',
      7,
      'the last of three rows with the same events: B has given up, and still holds',
    ),
  ],
};
