import type { DocumentedScenario } from '../../model/document.ts';
import type { MergeType } from '../vocabulary/attributes.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { bConferenced, cAdded, cConferenced, leftBy } from './conferenced.ts';
import { bothReleased, hangsUp } from './consultation.ts';
import { dn, interrupted, said } from './notation.ts';
import { asked, called, pickedUpAt } from './plays.ts';
import { INFERRED } from './sources.ts';
import { changed } from './transfers.ts';

/** A has called B, who holds the call and has taken another, from C; one request has been made. */
const twoIncoming: readonly GenesysInput[] = [
  ...called('B'),
  ...pickedUpAt('B'),
  ...asked({ type: 'THoldCall', thisDN: 'B', connID: 1 }, 1),
  { type: 'dials', thisDN: 'C', otherDN: 'B' },
  { type: 'arrives', connID: 2 },
  { type: 'answers', thisDN: 'B', connID: 2 },
];

const merging = (mergeType: MergeType): readonly GenesysInput[] =>
  asked({ type: 'TMergeCalls', thisDN: 'B', connID: 1, consultConnID: 2, mergeType }, 2);

const twoLines = { dns: [dn('A'), { ...dn('B'), lines: 2 }, dn('C')] };

/** B hands one caller to the other, and leaves. */
export const mergeForTransfer: DocumentedScenario<GenesysInput> = {
  id: 'genesys/merge-calls-transfer',
  title: 'Two incoming calls merged for a transfer',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TMergeCalls, ForTransfer' }],
  parties: ['A', 'B', 'C'],
  config: twoLines,
  prelude: twoIncoming,
  rows: [
    {
      plays: merging('ForTransfer'),
      boxes: {
        A: [changed('A', '1', 'C')],
        B: [
          said('EventReleased', {
            ConnID: '1',
            ThisDN: 'B',
            CallState: 'Transferred',
            ReferenceID: '2',
          }),
          said('EventReleased', { ConnID: '2', ThisDN: 'B', CallState: 'Transferred' }),
        ],
        C: [changed('C', '2', 'A')],
      },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'A hangs up on C',
      plays: hangsUp('A', 1),
      boxes: bothReleased('1', 'A', 'C'),
      parties: ['A', 'C'],
    }),
  ],
  variants: [],
};

/** B talks with both callers. */
export const mergeForConference: DocumentedScenario<GenesysInput> = {
  id: 'genesys/merge-calls-conference',
  title: 'Two incoming calls merged for a conference',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TMergeCalls, ForConference' }],
  parties: ['A', 'B', 'C'],
  config: twoLines,
  prelude: twoIncoming,
  rows: [
    {
      plays: merging('ForConference'),
      boxes: {
        A: [cAdded('A')],
        B: bConferenced,
        C: [cConferenced],
      },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'B leaves: the two callers go on',
      plays: hangsUp('B', 1),
      boxes: leftBy('B', 'A', 'C'),
    }),
  ],
  variants: [],
};
