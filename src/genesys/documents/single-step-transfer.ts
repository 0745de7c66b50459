import type { DocumentedScenario, PrintedEvent } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { aTalksToAgentB, aTalksToB, hangsUp, releasedFrom } from './consultation.ts';
import { dn, interrupted, said } from './notation.ts';
import { arrived, asked } from './plays.ts';
import { FIELD_MODEL } from './sources.ts';
import {
  cEstablished,
  cTakes,
  changed,
  givenUpAtC,
  givenUpOnItsWay,
  queueOfB,
} from './transfers.ts';

/** EventReleased of B, who hands the call on to C and leaves. */
const handedOn: PrintedEvent = said('EventReleased', {
  ConnID: '1',
  ThisDN: 'B',
  ThirdPartyDN: 'C',
  ThirdPartyDNRole: 'Destination',
  CallState: 'Transferred',
  Cause: '1stepTransfer',
  ReferenceID: '1',
});

/** B hands A on to C without asking C first. */
export const singleStepTransfer: DocumentedScenario<GenesysInput> = {
  id: 'genesys/single-step-transfer',
  title: 'Single-step transfer',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TSingleStepTransfer' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: aTalksToB,
  rows: [
    {
      plays: asked({ type: 'TSingleStepTransfer', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
      boxes: { A: [changed('A', '1', 'C')], B: [handedOn] },
    },
    {
      plays: arrived,
      boxes: {
        C: [
          said('EventRinging', {
            ConnID: '1',
            ThisDN: 'C',
            ThisDNRole: 'Destination',
            ThisQueue: queueOfB,
            CallState: 'Transferred',
          }),
        ],
      },
    },
    { plays: cTakes, boxes: { C: [cEstablished] }, sourcing: 'inferred' },
  ],
  interruptions: [
    givenUpOnItsWay('*', 2),
    interrupted({
      mark: '**',
      after: 2,
      because: 'C is busy: A has nobody left to talk to',
      plays: [{ type: 'destination-busy', connID: 1, callState: 'Busy' }],
      boxes: {
        A: [said('EventReleased', { ConnID: '1', ThisDN: 'A', CallState: 'Busy' })],
      },
      sourcing: 'inferred',
    }),
    givenUpAtC('***', 3),
  ],
  variants: [
    {
      name: 'ACD call',
      config: { dns: [dn('A'), dn('B'), dn('C'), dn('Q', 'acd-queue')] },
      prelude: aTalksToAgentB,
    },
  ],
};

/** B hands A on to an outside number. */
export const singleStepTransferOutbound: DocumentedScenario<GenesysInput> = {
  id: 'genesys/single-step-transfer-outbound',
  title: 'Single-step transfer to an outside number',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TSingleStepTransfer, outbound' }],
  parties: ['A', 'B'],
  config: { dns: [dn('A'), dn('B'), dn('C', 'external')] },
  prelude: aTalksToB,
  rows: [
    {
      plays: asked({ type: 'TSingleStepTransfer', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
      boxes: { A: [changed('A', '1', 'C')], B: [handedOn] },
    },
    {
      plays: [{ type: 'network-reached', connID: 1 }],
      boxes: {
        A: [
          said(
            'EventNetworkReached',
            { ConnID: '1', ThisDN: 'A', CallState: 'Transferred' },
            { optional: true },
          ),
        ],
      },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'A hangs up before the network is reached',
      plays: hangsUp('A', 1),
      boxes: { A: [releasedFrom('1', 'A', 'C')] },
      sourcing: 'inferred',
    }),
    interrupted({
      mark: '**',
      after: 3,
      because: 'A hangs up after the network is reached',
      plays: hangsUp('A', 1),
      boxes: { A: [releasedFrom('1', 'A', 'C')] },
      sourcing: 'inferred',
    }),
  ],
  variants: [
    {
      name: 'network reached is not reported',
      config: { capabilities: { networkReached: 'simulated' } },
      plays: { 2: arrived },
    },
  ],
};
