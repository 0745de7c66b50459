import type { DocumentedScenario, Row } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import {
  aTalksToB,
  bothReleased,
  cTakesConsultation,
  consultationArrives,
  consultationGivenUp,
  heldAndDialing,
  heldGivesUp,
  hangsUp,
} from './consultation.ts';
import { bConferenced, cAdded, cConferenced, leftBy } from './conferenced.ts';
import { dn, interrupted, said } from './notation.ts';
import { asked } from './plays.ts';
import { FIELD_MODEL, INFERRED } from './sources.ts';
import { cTakes } from './transfers.ts';

/** B holds its call with A and consults C, whose phone rings. */
const consulting: readonly Row<GenesysInput>[] = [
  {
    plays: asked({ type: 'TInitiateConference', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
    boxes: { B: heldAndDialing('1') },
  },
  {
    plays: consultationArrives,
    boxes: {
      C: [
        said('EventRinging', {
          ConnID: '2',
          CallType: 'Consult',
          PreviousConnID: '1',
          ThisDN: 'C',
          OtherDN: 'B',
          OtherDNRole: 'Origination',
        }),
      ],
    },
  },
];

/** A, B and C are on call 1; in which order B hears of its two calls is open. */
const completion: Row<GenesysInput> = {
  plays: asked({ type: 'TCompleteConference', thisDN: 'B', connID: 1, consultConnID: 2 }, 2),
  boxes: {
    A: [cAdded('A')],
    B: bConferenced,
    C: [cConferenced],
  },
};

const releasedFirst = {
  name: 'the consultation ends first',
  config: { capabilities: { conferenceSaysFirst: 'EventReleased' } },
} as const;

/** B consults C, who answers, and brings the two together. */
export const twoStepConference: DocumentedScenario<GenesysInput> = {
  id: 'genesys/two-step-conference',
  title: 'Two-step conference, completed after the answer',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TInitiateConference and TCompleteConference' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: aTalksToB,
  rows: [...consulting, { ...completion, before: cTakesConsultation }],
  interruptions: [
    heldGivesUp('*', 3, 'A hangs up while C rings: nothing of it is heard at C'),
    consultationGivenUp('**', 3, 'B hangs up the consultation while C rings'),
    heldGivesUp('***', 4, 'A hangs up while B and C talk: nothing of it is heard at C'),
    interrupted({
      mark: '****',
      after: 4,
      because: 'C hangs up the consultation: B still holds, and nothing is heard at A',
      plays: hangsUp('C', 2),
      boxes: bothReleased('2', 'C', 'B'),
      sourcing: 'inferred',
    }),
    interrupted({
      mark: '*****',
      after: 6,
      because: 'B, who brought them together, leaves: A and C go on',
      plays: hangsUp('B', 1),
      boxes: leftBy('B', 'A', 'C'),
      sourcing: 'inferred',
    }),
  ],
  variants: [releasedFirst],
};

/** B brings C in while C still rings. */
export const blindConference: DocumentedScenario<GenesysInput> = {
  id: 'genesys/blind-conference',
  title: 'Blind conference: completed before the answer',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TCompleteConference before the answer' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: aTalksToB,
  rows: [
    ...consulting,
    completion,
    {
      plays: cTakes,
      boxes: {
        C: [said('EventEstablished', { ConnID: '1', ThisDN: 'C', ThisDNRole: 'ConferenceMember' })],
      },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 5,
      because: 'A hangs up while C rings into the conference: C, who has not joined, is not told',
      plays: hangsUp('A', 1),
      boxes: leftBy('A', 'B'),
      parties: ['A', 'B'],
    }),
    interrupted({
      mark: '**',
      after: 6,
      because: 'C leaves the conference: A and B go on',
      plays: hangsUp('C', 1),
      boxes: leftBy('C', 'A', 'B'),
    }),
  ],
  variants: [releasedFirst],
};
