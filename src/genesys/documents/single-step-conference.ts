import type { DocumentedScenario, Interruption, PrintedEvent } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { aTalksToB, hangsUp } from './consultation.ts';
import { dn, interrupted, said } from './notation.ts';
import { asked } from './plays.ts';
import { FIELD_MODEL } from './sources.ts';
import { cTakes } from './transfers.ts';

/** EventPartyAdded about C, whom B adds. */
const cAdded = (thisDN: string, reference: { readonly ReferenceID?: string } = {}): PrintedEvent =>
  said('EventPartyAdded', {
    ConnID: '1',
    ThisDN: thisDN,
    OtherDN: 'C',
    OtherDNRole: 'NewParty',
    ThirdPartyDN: 'B',
    ThirdPartyDNRole: 'AddedBy',
    CallState: 'Conferenced',
    ...reference,
  });

/** One of the two leaves while C rings, as from a conference of which two remain. C, who has not joined, has no column. */
const leftBy = (mark: string, leaver: string, other: string): Interruption<GenesysInput> =>
  interrupted({
    mark,
    after: 2,
    because: `${leaver} hangs up while C rings`,
    plays: hangsUp(leaver, 1),
    boxes: {
      [leaver]: [said('EventReleased', { ConnID: '1', ThisDN: leaver, CallState: 'OK' })],
      [other]: [
        said('EventPartyDeleted', {
          ConnID: '1',
          ThisDN: other,
          OtherDN: leaver,
          OtherDNRole: 'DeletedParty',
          ThirdPartyDN: leaver,
          ThirdPartyDNRole: 'DeletedBy',
          CallState: 'OK',
        }),
      ],
    },
    parties: ['A', 'B'],
    sourcing: 'inferred',
  });

/** B adds C to its call with A. */
export const singleStepConference: DocumentedScenario<GenesysInput> = {
  id: 'genesys/single-step-conference',
  title: 'Single-step conference',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TSingleStepConference' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: aTalksToB,
  rows: [
    {
      plays: asked({ type: 'TSingleStepConference', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
      boxes: {
        A: [cAdded('A')],
        B: [cAdded('B', { ReferenceID: '1' })],
        C: [
          said('EventRinging', {
            ConnID: '1',
            ThisDN: 'C',
            ThisDNRole: 'ConferenceMember',
            CallState: 'OK',
          }),
        ],
      },
    },
    {
      plays: cTakes,
      boxes: {
        C: [said('EventEstablished', { ConnID: '1', ThisDN: 'C', ThisDNRole: 'ConferenceMember' })],
      },
      sourcing: 'inferred',
    },
  ],
  interruptions: [leftBy('*', 'A', 'B'), leftBy('**', 'B', 'A')],
  variants: [],
};
