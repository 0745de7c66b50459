import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { aTalksToB, bothReleased, hangsUp } from './consultation.ts';
import { dn, interrupted, said } from './notation.ts';
import { asked } from './plays.ts';
import { FIELD_MODEL } from './sources.ts';

/** B is muted on its call with A, and not any more. */
export const mute: DocumentedScenario<GenesysInput> = {
  id: 'genesys/mute',
  title: 'Mute',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TSetMuteOn and TSetMuteOff' }],
  parties: ['A', 'B'],
  config: { dns: [dn('A'), dn('B')] },
  prelude: aTalksToB,
  rows: [
    {
      plays: asked({ type: 'TSetMuteOn', thisDN: 'B', connID: 1 }, 1),
      boxes: { B: [said('EventMuteOn', { ConnID: '1', ThisDN: 'B', ReferenceID: '1' })] },
    },
    {
      plays: asked({ type: 'TSetMuteOff', thisDN: 'B', connID: 1 }, 2),
      boxes: { B: [said('EventMuteOff', { ConnID: '1', ThisDN: 'B', ReferenceID: '2' })] },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 1,
      because: 'A hangs up while TSetMuteOn is under way, which is refused afterwards',
      plays: hangsUp('A', 1),
      boxes: bothReleased('1', 'A', 'B'),
      sourcing: 'inferred',
    }),
    interrupted({
      mark: '**',
      after: 2,
      because: 'A hangs up while B is muted: nothing is said of that',
      plays: hangsUp('A', 1),
      boxes: bothReleased('1', 'A', 'B'),
      sourcing: 'inferred',
    }),
  ],
  variants: [],
};
