import { expect, test } from 'vitest';

import { play } from '../../check/play.ts';
import { genesys } from '../../genesys/index.ts';
import type { Trace } from '../../model/scenario.ts';
import { drawingOfTrace } from './drawing-of-trace.ts';
import { mermaid } from './mermaid.ts';

/** The arrow of a TAnswerCall: the caller hears EventEstablished first, without the ReferenceID. */
function arrowOfAnswering(inFlight: number): readonly string[] {
  const trace: Trace = play(genesys, {
    switch: 'genesys',
    config: genesys.readConfiguration({ dns: [{ name: 'A' }, { name: 'B' }], inFlight }),
    inputs: [
      { type: 'dials', thisDN: 'A', otherDN: 'B' },
      { type: 'arrives', connID: 1 },
      { type: 'TAnswerCall', thisDN: 'B', connID: 1 },
      { type: 'carried-out', reference: 1 },
    ],
  });
  return mermaid(drawingOfTrace(trace, { title: 'answered' }))
    .filter((line) => line.includes('TAnswerCall'))
    .map((line) => line.trim().split(':')[0] ?? '');
}

test('a request that is answered at once has a closed arrow', () => {
  expect(arrowOfAnswering(0)).toEqual(['p2->>p1']);
});

test('a request in flight has an open arrow', () => {
  expect(arrowOfAnswering(1)).toEqual(['p2-)p1']);
});
