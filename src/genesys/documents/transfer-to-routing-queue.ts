import type { DocumentedScenario, Reading } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { abandoned } from './boxes.ts';
import { aTalksToB, hangsUp, releasedFrom } from './consultation.ts';
import { dn, interrupted, said, varies } from './notation.ts';
import { arrived, asked } from './plays.ts';
import { FIELD_MODEL } from './sources.ts';
import { bHandsOn, changed } from './transfers.ts';

/** What need not be said where this is meant. */
const unless = (value: string): Reading => ({ print: value, values: [value], absent: true });

const BY_DEFAULT = 'routed by default';

/**
 * B hands A on to a routing queue in one step: it is queued as a transferred call,
 * but asks for a route as any other. The queue says both in either order.
 */
export const transferToRoutingQueue: DocumentedScenario<GenesysInput> = {
  id: 'genesys/transfer-to-routing-queue',
  title: 'Single-step transfer to a routing queue',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TSingleStepTransfer, TRouteCall, routing queue' }],
  parties: ['A', 'B', 'C', 'D'],
  config: { dns: [dn('A'), dn('B'), dn('C', 'routing-queue'), dn('D')] },
  prelude: aTalksToB,
  rows: [
    {
      plays: asked({ type: 'TSingleStepTransfer', thisDN: 'B', connID: 1, otherDN: 'C' }, 1),
      boxes: { A: [changed('A', '1', 'C')], B: [bHandsOn] },
    },
    {
      plays: arrived,
      boxes: {
        C: [
          said('EventQueued', { ConnID: '1', ThisDN: 'C', CallState: 'Transferred' }),
          said('EventRouteRequest', { ConnID: '1', ThisDN: 'C', CallState: unless('Ok') }),
        ],
      },
    },
    {
      plays: asked({ type: 'TRouteCall', thisDN: 'C', connID: 1, otherDN: 'D' }, 2),
      boxes: {
        C: [
          said('EventRouteUsed', {
            ConnID: '1',
            ThisDN: 'C',
            ReferenceID: varies('of TRouteCall', '', '2', { [BY_DEFAULT]: unless('0') }),
          }),
          said('EventDiverted', { ConnID: '1', ThisDN: 'C' }, { follows: 'EventRouteUsed' }),
        ],
      },
    },
    {
      plays: arrived,
      boxes: { D: [said('EventRinging', { ConnID: '1', ThisDN: 'D' })] },
      sourcing: 'inferred',
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 3,
      because: 'A hangs up while the call waits for its route: as in the RouteQueue table, row *',
      plays: hangsUp('A', 1),
      boxes: { A: [releasedFrom('1', 'A', 'C')], C: [abandoned('C')] },
      sourcing: 'inferred',
    }),
  ],
  variants: [
    {
      name: 'EventRouteRequest first',
      config: { capabilities: { routingQueueSaysFirst: 'EventRouteRequest' } },
    },
    {
      name: BY_DEFAULT,
      plays: { 3: [{ type: 'route-timer-expires', thisDN: 'C', connID: 1, otherDN: 'D' }] },
    },
  ],
};
