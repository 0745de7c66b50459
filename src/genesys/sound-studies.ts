import type { Study } from '../model/study.ts';
import { config, phones } from './study-configurations.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import { unsupported } from './vocabulary/operations.ts';

/** Studies of who hears whom. */
export const sound: readonly Study<Configuration>[] = [
  {
    name: 'muting',
    about: 'a call between two phones that are muted and hold, two requests in flight',
    config: config({
      dns: phones('A', 'B'),
      operations: ['muting'],
      calls: 1,
      inFlight: 2,
    }),
    without: [...unsupported(['muting']), 'link-lost', 'is-parked'],
    small: false,
  },
  {
    name: 'listening',
    about:
      'a conference of four phones whose members do not hear the others, one call, requests carried out at once',
    config: config({
      dns: phones('A', 'B', 'C', 'D'),
      operations: ['conference', 'listening'],
      calls: 1,
      inFlight: 0,
    }),
    without: [
      ...unsupported(['conference', 'listening']),
      'link-lost',
      'goes-out-of-service',
      'is-parked',
      'THoldCall',
      'TRetrieveCall',
    ],
    small: false,
  },
];
