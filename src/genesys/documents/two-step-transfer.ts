import type { DocumentedScenario, Row, Variant } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import {
  aTalksToB,
  bothReleased,
  cTakesConsultation,
  completing,
  consultationArrives,
  consultationGivenUp,
  hangsUp,
  heldAndDialing,
  heldGivesUp,
  initiating,
  releasedFrom,
} from './consultation.ts';
import { dn, interrupted, nothing, said, varies } from './notation.ts';
import { asked } from './plays.ts';
import { FIELD_MODEL } from './sources.ts';
import { bGone, cEstablished, cTakes, changed, endedWithC, givenUpAtC } from './transfers.ts';

/** The variant in which the held call is a conference, of A, B and D. */
const CONFERENCE = 'call 1 is a conference';

/** B holds its call with A and consults C, whose phone rings. */
const consulting: readonly Row<GenesysInput>[] = [
  {
    plays: initiating(1),
    boxes: { B: heldAndDialing(varies('of the request', '', '1', { [CONFERENCE]: '2' })) },
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

/**
 * B leaves, and A and C are on call 1. C is not told the other side where that is
 * a conference; the others may be told about C, as the single-step transfer has it.
 */
const completion: Row<GenesysInput> = {
  plays: completing(2),
  boxes: {
    A: [changed('A', '1', varies('C', 'a', 'C', { [CONFERENCE]: { ...nothing, values: ['C'] } }))],
    B: bGone,
    C: [changed('C', '2', varies('A', 'a', 'A', { [CONFERENCE]: nothing }))],
  },
};

/** D is on call 1 too, and has no column; one request was made for that. */
const conferenceHeld: Variant<GenesysInput> = {
  name: CONFERENCE,
  config: { dns: [dn('A'), dn('B'), dn('C'), dn('D')] },
  prelude: [
    ...aTalksToB,
    ...asked({ type: 'TSingleStepConference', thisDN: 'A', connID: 1, otherDN: 'D' }, 1),
    { type: 'answers', thisDN: 'D', connID: 1 },
  ],
  plays: { 1: initiating(2), 3: completing(3) },
};

/** B consults C, who answers, and hands A on. */
export const twoStepTransfer: DocumentedScenario<GenesysInput> = {
  id: 'genesys/two-step-transfer',
  title: 'Two-step transfer, completed after the answer',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TInitiateTransfer and TCompleteTransfer' }],
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
    endedWithC('*****', 6),
  ],
  variants: [conferenceHeld],
};

/** B hands A on while C still rings. */
export const blindTransfer: DocumentedScenario<GenesysInput> = {
  id: 'genesys/blind-transfer',
  title: 'Two-step transfer, completed before the answer',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TCompleteTransfer before the answer' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: aTalksToB,
  rows: [
    ...consulting,
    completion,
    { plays: cTakes, boxes: { C: [cEstablished] }, sourcing: 'inferred' },
  ],
  interruptions: [givenUpAtC('*', 5), endedWithC('**', 6)],
  variants: [],
};

/** B consults somebody outside, C, who is not monitored, and hands A on. */
export const transferOutbound: DocumentedScenario<GenesysInput> = {
  id: 'genesys/two-step-transfer-outbound',
  title: 'Two-step transfer to an outside number',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TCompleteTransfer, outbound' }],
  parties: ['A', 'B'],
  config: { dns: [dn('A'), dn('B'), dn('C', 'external')] },
  prelude: aTalksToB,
  rows: [
    { plays: initiating(1), boxes: { B: heldAndDialing('1') } },
    {
      plays: [{ type: 'network-reached', connID: 2 }],
      boxes: { B: [said('EventNetworkReached', { ConnID: '2', ThisDN: 'B' })] },
      sourcing: 'inferred',
    },
    {
      before: [...consultationArrives, ...cTakesConsultation],
      plays: completing(2),
      boxes: { A: [changed('A', '1', 'C')], B: bGone },
    },
  ],
  interruptions: [
    heldGivesUp('*', 3, 'A hangs up while B calls C'),
    interrupted({
      mark: '**',
      after: 7,
      because: 'A hangs up after C has taken the call',
      plays: hangsUp('A', 1),
      boxes: { A: [releasedFrom('1', 'A', 'C')] },
      sourcing: 'inferred',
    }),
  ],
  variants: [],
};
