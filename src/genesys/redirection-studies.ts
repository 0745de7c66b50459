import type { Study } from '../model/study.ts';
import { config, phones } from './study-configurations.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import { unsupported } from './vocabulary/operations.ts';

/** Studies of ringing calls that are redirected. */
export const redirections: readonly Study<Configuration>[] = [
  {
    name: 'redirection',
    about:
      'a call through a queue that three phones redirect to each other, to the queue and outside, one request in flight',
    config: config({
      dns: [
        ...phones('A', 'B', 'C'),
        { name: 'Q', type: 'acd-queue' },
        { name: '555', type: 'external' },
      ],
      operations: ['redirection'],
      calls: 1,
      inFlight: 1,
    }),
    without: [...unsupported(['redirection']), 'link-lost', 'goes-out-of-service', 'is-parked'],
    small: false,
  },
  {
    name: 'redirected-invitation',
    about:
      'a conference of four phones whose invitations are redirected, one call, requests carried out at once',
    config: config({
      dns: phones('A', 'B', 'C', 'D'),
      operations: ['conference', 'redirection'],
      calls: 1,
      inFlight: 0,
    }),
    without: [
      ...unsupported(['conference', 'redirection']),
      'link-lost',
      'goes-out-of-service',
      'is-parked',
    ],
    small: false,
  },
];
