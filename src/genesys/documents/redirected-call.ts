import type { DocumentedScenario } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { abandoned, calledEstablished, callerEstablished, callerReleased } from './boxes.ts';
import { dn, interrupted, said } from './notation.ts';
import { answered, arrived, asked, called, callerHangsUp, destinationBusy } from './plays.ts';
import { FIELD_MODEL } from './sources.ts';

/** A call that rings at B is redirected to C. What is told of it is field knowledge, how it goes on inferred. */
export const redirectedCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/redirected-call',
  title: 'Redirected call',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TRedirectCall' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: called('B'),
  rows: [
    {
      plays: asked({ type: 'TRedirectCall', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
      boxes: {
        B: [
          said('EventReleased', {
            ConnID: '1',
            ThisDN: 'B',
            CallState: 'Redirected',
            ReferenceID: '1',
            ThirdPartyDN: 'C',
            ThirdPartyDNRole: 'Destination',
          }),
        ],
      },
    },
    {
      plays: arrived,
      boxes: { C: [said('EventRinging', { ConnID: '1', ThisDN: 'C', CallState: 'Redirected' })] },
    },
    {
      plays: answered('C', 2),
      boxes: { A: [callerEstablished('C')], C: [calledEstablished('C')] },
      sourcing: 'inferred',
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 1,
      because: 'the caller hangs up: the request is under way, and refused afterwards',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('B')], B: [abandoned('B')] },
      sourcing: 'inferred',
    }),
    interrupted({
      mark: '**',
      after: 2,
      because: 'the caller hangs up: redirected, not yet ringing at C',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('C')] },
      sourcing: 'inferred',
    }),
    interrupted({
      mark: '***',
      after: 2,
      because: 'C is busy',
      plays: destinationBusy,
      boxes: {
        A: [
          said('EventDestinationBusy', {
            ConnID: '1',
            ThisDN: 'A',
            OtherDN: 'C',
            CallState: 'Busy',
          }),
        ],
      },
      sourcing: 'inferred',
    }),
    interrupted({
      mark: '****',
      after: 3,
      because: 'the caller hangs up: it rings at C',
      plays: callerHangsUp,
      boxes: { A: [callerReleased('C')], C: [abandoned('C')] },
      sourcing: 'inferred',
    }),
  ],
  variants: [],
};
