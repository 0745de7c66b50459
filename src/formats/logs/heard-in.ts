import type { Heard } from '../../model/heard.ts';
import type { Trace } from '../../model/scenario.ts';
import type { Exchange } from '../../model/switch.ts';

/** All that clients send and are sent while a scenario is played. */
export const heardIn = ({ steps }: Trace, exchange: Exchange): readonly Heard[] =>
  steps.flatMap(({ input, reference, events }): readonly Heard[] => [
    ...(reference === undefined ? [] : [exchange.submitted(input, reference)]),
    ...events.map(({ to, event, attributes }): Heard => ({
      kind: 'event',
      name: event,
      to,
      attributes,
    })),
  ]);
