import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import { bDeleted, bReleased, conferenceOfThree, threeRemain } from './conference.ts';
import { dn } from './notation.ts';
import { asked } from './plays.ts';
import { RELEASING } from './sources.ts';

const leaving: Request = { type: 'TReleaseCall', thisDN: 'B', connID: 1 };

/** One party leaves a conference. */
export const releaseFromConference: DocumentedScenario<GenesysInput> = {
  id: 'genesys/release-from-conference',
  title: 'Release from a conference',
  sourcing: 'vendor table',
  printings: [{ document: RELEASING, section: 'Release from conference phase' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C'), dn('D')] },
  prelude: conferenceOfThree,
  rows: [
    {
      plays: asked(leaving, 2),
      boxes: { A: [bDeleted('A', 'B')], B: [bReleased], C: [bDeleted('C', 'B')] },
    },
  ],
  interruptions: [],
  variants: [threeRemain(asked(leaving, 3))],
};
