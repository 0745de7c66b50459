import type { DocumentedScenario, Interruption } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import {
  aTalksToB,
  completing,
  consultationArrives,
  consultationGivenUp,
  hangsUp,
  heldAndDialing,
  heldGivesUp,
  initiating,
  releasedFrom,
} from './consultation.ts';
import { abandoned, calledEstablished, ringing } from './boxes.ts';
import { dn, interrupted, opt, said } from './notation.ts';
import { answered, arrived, asked } from './plays.ts';
import { INFERRED } from './sources.ts';
import { bGone, changed } from './transfers.ts';
import { optionalLeftOut } from './variants.ts';

/** Where B's consultation waits at C: what EventQueued and EventRouteRequest have alike. */
const waiting = {
  ConnID: '2',
  CallType: 'Consult',
  PreviousConnID: '1',
  ThisDN: 'C',
  ThisQueue: 'C',
  ThisDNRole: 'Destination',
  OtherDN: 'B',
  OtherDNRole: 'Origination',
} as const;

/** A hangs up after B has handed it on to C: only A hears anything unless the call waits there. */
const handedOnAndGivenUp = (
  row: Pick<Interruption<GenesysInput>, 'mark' | 'after' | 'because' | 'boxes'>,
): Interruption<GenesysInput> => interrupted({ plays: hangsUp('A', 1), ...row });

const parties = ['A', 'B', 'C', 'D'];

/** B consults an ACD queue and hands A on while the consultation waits there. */
export const transferToQueue: DocumentedScenario<GenesysInput> = {
  id: 'genesys/transfer-to-queue',
  title: 'Two-step transfer to an ACD queue',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TCompleteTransfer, call to ACD' }],
  parties,
  config: { dns: [dn('A'), dn('B'), dn('C', 'acd-queue'), dn('D')] },
  prelude: aTalksToB,
  rows: [
    { plays: initiating(1), boxes: { B: heldAndDialing('1') } },
    { plays: consultationArrives, boxes: { C: [said('EventQueued', waiting)] } },
    {
      plays: completing(2),
      boxes: { A: [changed('A', '1', 'C')], B: bGone, C: [changed('C', '2', 'A')] },
    },
    {
      plays: [{ type: 'diverts', thisDN: 'C', connID: 1, otherDN: 'D' }],
      boxes: {
        C: [
          said('EventDiverted', {
            ConnID: '1',
            ThisDN: 'C',
            ThisQueue: 'C',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
            ThirdPartyDN: opt('D'),
            ThirdPartyDNRole: opt('Destination'),
          }),
        ],
      },
    },
    {
      plays: arrived,
      boxes: {
        D: [
          said('EventRinging', {
            ConnID: '1',
            ThisDN: 'D',
            ThisQueue: 'C',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
            CallState: 'OK',
          }),
        ],
      },
    },
    {
      plays: answered('D', 3),
      boxes: {
        D: [
          said('EventEstablished', {
            ConnID: '1',
            ThisDN: 'D',
            ThisQueue: 'C',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
          }),
        ],
      },
    },
  ],
  interruptions: [
    heldGivesUp('*', 3, 'A hangs up while the consultation is queued: nothing is heard at C'),
    consultationGivenUp('**', 3, 'B hangs up the consultation while it is queued'),
    handedOnAndGivenUp({
      mark: '***',
      after: 5,
      because: 'A hangs up while it is queued itself',
      boxes: { A: [releasedFrom('1', 'A', 'C')], C: [abandoned('C')] },
    }),
    handedOnAndGivenUp({
      mark: '****',
      after: 6,
      because: 'A hangs up between the queue and the agent: as in the table of the queue, row **',
      boxes: { A: [releasedFrom('1', 'A', 'C')] },
    }),
    handedOnAndGivenUp({
      mark: '*****',
      after: 7,
      because: 'A hangs up while D rings',
      boxes: { A: [releasedFrom('1', 'A', 'D')], D: [abandoned('D')] },
    }),
  ],
  variants: [optionalLeftOut],
};

/** B consults a routing point and hands A on while the consultation waits for its route. */
export const transferToRoutingPoint: DocumentedScenario<GenesysInput> = {
  id: 'genesys/transfer-to-routing-point',
  title: 'Two-step transfer to a routing point',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TCompleteTransfer, call with routing' }],
  parties,
  config: { dns: [dn('A'), dn('B'), dn('C', 'routing-point'), dn('D')] },
  prelude: aTalksToB,
  rows: [
    { plays: initiating(1), boxes: { B: heldAndDialing('1') } },
    { plays: consultationArrives, boxes: { C: [said('EventRouteRequest', waiting)] } },
    {
      plays: completing(2),
      boxes: { A: [changed('A', '1', 'C')], B: bGone, C: [changed('C', '2', 'A')] },
    },
    {
      plays: asked({ type: 'TRouteCall', thisDN: 'C', connID: 1, otherDN: 'D' }, 3),
      boxes: {
        C: [
          said('EventRouteUsed', {
            ConnID: '1',
            ThisDN: 'C',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
            ThirdPartyDN: 'D',
            ThirdPartyDNRole: 'Destination',
            CallState: 'OK',
            ReferenceID: '3',
          }),
        ],
      },
    },
    { plays: arrived, boxes: { D: [ringing('D')] } },
    { plays: answered('D', 4), boxes: { D: [calledEstablished('D')] } },
  ],
  interruptions: [
    heldGivesUp('*', 3, 'A hangs up while the consultation waits: nothing is heard at C'),
    consultationGivenUp('**', 3, 'B hangs up the consultation while it waits'),
    handedOnAndGivenUp({
      mark: '***',
      after: 6,
      because:
        'A hangs up while TRouteCall is under way: as in the table of routing, row **, but A was told of C',
      boxes: {
        A: [releasedFrom('1', 'A', 'C')],
        C: [
          abandoned('C'),
          said('EventError', { ReferenceID: '3' }, { follows: 'EventAbandoned' }),
        ],
      },
    }),
    handedOnAndGivenUp({
      mark: '****',
      after: 7,
      because: 'A hangs up on the way to D: as in the table of routing, row ***',
      boxes: { A: [releasedFrom('1', 'A', 'D')] },
    }),
  ],
  variants: [],
};
