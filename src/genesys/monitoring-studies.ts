import type { Study } from '../model/study.ts';
import { config, phones } from './study-configurations.ts';
import type { Configuration } from './vocabulary/configuration.ts';

/** Studies of calls that are observed. */
export const monitored: readonly Study<Configuration>[] = [
  {
    name: 'monitoring',
    about:
      'a supervisor observes an agent who talks with somebody outside: two calls, requests carried out at once',
    config: config({
      dns: [{ name: '555', type: 'external' }, ...phones('B', 'C')],
      operations: ['monitoring'],
      calls: 2,
      inFlight: 0,
    }),
    without: ['link-lost', 'is-parked'],
    small: false,
  },
];
