import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';
import { bDeleted, bReleased, conferenceOfThree, threeRemain } from './conference.ts';
import { dn } from './notation.ts';
import { asked } from './plays.ts';
import { RELEASING } from './sources.ts';

const leaving: Request = { type: 'TDeleteFromConference', thisDN: 'A', connID: 1, otherDN: 'B' };

/** One party deletes another from a conference. */
export const deleteFromConference: DocumentedScenario<GenesysInput> = {
  id: 'genesys/delete-from-conference',
  title: 'Deletion from a conference',
  sourcing: 'vendor table',
  printings: [{ document: RELEASING, section: 'Delete from conference phase' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C'), dn('D')] },
  prelude: conferenceOfThree,
  rows: [
    {
      plays: asked(leaving, 2),
      boxes: { A: [bDeleted('A', 'A')], B: [bReleased], C: [bDeleted('C', 'A')] },
    },
  ],
  interruptions: [],
  variants: [threeRemain(asked(leaving, 3))],
};
