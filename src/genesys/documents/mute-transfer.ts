import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { aTalksToB } from './consultation.ts';
import { dn, said } from './notation.ts';
import { arrived, asked } from './plays.ts';
import { INFERRED } from './sources.ts';
import {
  bHandsOn,
  cEstablished,
  cTakes,
  changed,
  givenUpAtC,
  givenUpOnItsWay,
} from './transfers.ts';

/** B hands A on to C, and its consultation of C is not seen: the result is that of a blind transfer. */
export const muteTransfer: DocumentedScenario<GenesysInput> = {
  id: 'genesys/mute-transfer',
  title: 'Mute transfer',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TMuteTransfer' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: aTalksToB,
  rows: [
    {
      plays: asked({ type: 'TMuteTransfer', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
      boxes: {
        A: [changed('A', '1', 'C')],
        B: [bHandsOn],
      },
    },
    {
      plays: arrived,
      boxes: { C: [said('EventRinging', { ConnID: '1', ThisDN: 'C', CallState: 'Transferred' })] },
    },
    { plays: cTakes, boxes: { C: [cEstablished] } },
  ],
  interruptions: [givenUpOnItsWay('*', 2), givenUpAtC('**', 3)],
  variants: [],
};
