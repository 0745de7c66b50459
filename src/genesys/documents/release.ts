import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { dn, opt, said } from './notation.ts';
import { asked, called, pickedUpAt } from './plays.ts';
import { RELEASING } from './sources.ts';
import { optionalLeftOut } from './variants.ts';

/** A conversation of two, released by one of them. */
export const release: DocumentedScenario<GenesysInput> = {
  id: 'genesys/release',
  title: 'Release',
  sourcing: 'vendor table',
  printings: [{ document: RELEASING, section: 'Release phase' }],
  parties: ['A', 'B'],
  config: { dns: [dn('A'), dn('B')] },
  prelude: [...called('B'), ...pickedUpAt('B')],
  rows: [
    {
      plays: asked({ type: 'TReleaseCall', thisDN: 'A', connID: 1 }, 1),
      boxes: {
        A: [
          said('EventReleased', { ConnID: '1', ThisDN: 'A', OtherDN: opt('B'), CallState: 'OK' }),
        ],
        B: [
          said('EventReleased', { ConnID: '1', ThisDN: 'B', OtherDN: opt('A'), CallState: 'OK' }),
        ],
      },
    },
  ],
  interruptions: [],
  variants: [optionalLeftOut],
};
