import type { DocumentedScenario, PrintedEvent } from '../../model/document.ts';
import type { MonitorNextCallType } from '../vocabulary/attributes.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { dn, nothing, said } from './notation.ts';
import { asked, called, pickedUpAt } from './plays.ts';
import { FIELD_MODEL } from './sources.ts';

const monitors = (monitorNextCallType: MonitorNextCallType): readonly GenesysInput[] =>
  asked({ type: 'TMonitorNextCall', thisDN: 'C', otherDN: 'B', monitorNextCallType }, 1);

/** What both are told; the supervisor's event answers the request with this ReferenceID. */
const told = (
  event: 'EventMonitoringNextCall' | 'EventMonitoringCancelled',
  monitorNextCallType: MonitorNextCallType,
  reference?: string,
): Readonly<Record<'B' | 'C', PrintedEvent>> => ({
  C: said(event, {
    ThisDN: 'C',
    ThisDNRole: 'Observer',
    OtherDN: 'B',
    OtherDNRole: 'Destination',
    MonitorNextCallType: monitorNextCallType,
    ReferenceID: reference ?? nothing,
  }),
  B: said(event, {
    ThisDN: 'B',
    OtherDN: 'C',
    OtherDNRole: 'Observer',
    MonitorNextCallType: monitorNextCallType,
    ReferenceID: nothing,
  }),
});

const begins = (type: MonitorNextCallType) => {
  const { B, C } = told('EventMonitoringNextCall', type, '1');
  return { plays: monitors(type), boxes: { B: [B], C: [C] } };
};

const cancelled = told('EventMonitoringCancelled', 'AllCalls', '2');

/** A supervisor observes an agent until it cancels; to cancel again is an error. */
export const cancelledMonitoring: DocumentedScenario<GenesysInput> = {
  id: 'genesys/cancelled-monitoring',
  title: 'Monitoring cancelled',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TMonitorNextCall; TCancelMonitoring' }],
  parties: ['B', 'C'],
  config: { dns: [dn('B'), dn('C')] },
  prelude: [],
  rows: [
    begins('AllCalls'),
    {
      plays: asked({ type: 'TCancelMonitoring', thisDN: 'C', otherDN: 'B' }, 2),
      boxes: { B: [cancelled.B], C: [cancelled.C] },
    },
    {
      plays: [{ type: 'TCancelMonitoring', thisDN: 'C', otherDN: 'B' }],
      boxes: { C: [said('EventError', { ReferenceID: '3' })] },
    },
  ],
  interruptions: [],
  variants: [],
};

const over = told('EventMonitoringCancelled', 'OneCall');

/** A supervisor wanted one call: it is over when the observer has left it. */
export const oneMonitoredCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/one-monitored-call',
  title: 'One call observed',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TMonitorNextCall; observer releases' }],
  parties: ['B', 'C'],
  config: { dns: [dn('A', 'external'), dn('B'), dn('C')] },
  prelude: [],
  rows: [
    begins('OneCall'),
    {
      before: [
        ...called('B'),
        ...pickedUpAt('B'),
        { type: 'is-observed', thisDN: 'B', connID: 1 },
        ...pickedUpAt('C'),
      ],
      plays: [{ type: 'hangs-up', thisDN: 'C', connID: 1 }],
      boxes: {
        B: [said('EventPartyDeleted', { ConnID: '1', OtherDN: 'C' }), over.B],
        C: [said('EventReleased', { ConnID: '1' }), over.C],
      },
    },
  ],
  interruptions: [],
  variants: [],
};
