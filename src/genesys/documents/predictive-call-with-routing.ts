import type { DocumentedScenario, PrintedEvent } from '../../model/document.ts';
import type { EventName } from '../vocabulary/events.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { dn, interrupted, said } from './notation.ts';
import { answered, arrived, asked, pickedUpAt } from './plays.ts';
import { T_SERVER_PREDICTIVE, VOICE_MICROSERVICES_PREDICTIVE } from './sources.ts';

const calledHangsUp: readonly GenesysInput[] = [{ type: 'hangs-up', thisDN: 'C', connID: 1 }];

/** Of this table the events and their ConnIDs are taken; the table without routing has all their attributes. */
const ofCall1 = (event: EventName): PrintedEvent => said(event, { ConnID: '1' });

/** The last event of a party, as the table without routing prints it. */
const last = (event: EventName, thisDN: string, callState: string): PrintedEvent =>
  said(event, { ConnID: '1', ThisDN: thisDN, OtherDN: 'C', CallState: callState });

/** An abnormal row that is that of another table. */
const byAnalogy = (row: Parameters<typeof interrupted>[0]): ReturnType<typeof interrupted> =>
  interrupted({ ...row, sourcing: 'inferred' });

/** A predictive call that a client routes. */
export const predictiveCallWithRouting: DocumentedScenario<GenesysInput> = {
  id: 'genesys/predictive-call-with-routing',
  title: 'Predictive call with routing',
  sourcing: 'vendor table',
  printings: [
    { document: VOICE_MICROSERVICES_PREDICTIVE, section: 'Predictive call with routing' },
    {
      document: T_SERVER_PREDICTIVE,
      section: 'Predictive Call with Routing',
      lost: [
        {
          interruption: null,
          row: 4,
          party: 'B',
          event: 'EventDiverted',
          attribute: null,
          why: 'lost in print: the call was queued at B and is so until EventDiverted, which the other document has in the same cell',
        },
      ],
    },
  ],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B', 'routing-queue'), dn('C', 'external')] },
  prelude: [],
  rows: [
    {
      plays: asked({ type: 'TMakePredictiveCall', thisDN: 'B', otherDN: 'C' }, 1),
      boxes: { B: [ofCall1('EventDialing')] },
    },
    { plays: [], boxes: { B: [ofCall1('EventQueued')] } },
    { plays: [...arrived, ...pickedUpAt('C')], boxes: { B: [ofCall1('EventRouteRequest')] } },
    {
      plays: asked({ type: 'TRouteCall', thisDN: 'B', connID: 1, otherDN: 'A' }, 2),
      boxes: { B: [ofCall1('EventRouteUsed'), said('EventDiverted', {})] },
    },
    { plays: arrived, boxes: { A: [ofCall1('EventRinging')] } },
    { plays: answered('A', 3), boxes: { A: [ofCall1('EventEstablished')] } },
  ],
  interruptions: [
    byAnalogy({
      mark: '*',
      after: 2,
      because: 'as without routing: C has not answered',
      plays: [{ type: 'dialing-fails', connID: 1, result: 'Busy' }],
      boxes: { B: [last('EventReleased', 'B', 'Busy')] },
    }),
    byAnalogy({
      mark: '**',
      after: 4,
      because: 'as without routing: the call waits at B',
      plays: calledHangsUp,
      boxes: { B: [last('EventAbandoned', 'B', 'OK')] },
    }),
    byAnalogy({
      mark: '***',
      after: 7,
      because: 'as without routing: A rings',
      plays: calledHangsUp,
      boxes: { A: [last('EventAbandoned', 'A', 'OK')] },
    }),
    byAnalogy({
      mark: '****',
      after: 5,
      because: 'as ** of a call with routing: TRouteCall is under way',
      plays: calledHangsUp,
      boxes: {
        B: [
          last('EventAbandoned', 'B', 'OK'),
          said('EventError', { ReferenceID: '2' }, { follows: 'EventAbandoned' }),
        ],
      },
    }),
  ],
  variants: [],
};
