import type { Study } from '../model/study.ts';
import { config, phones } from './study-configurations.ts';
import type { Configuration } from './vocabulary/configuration.ts';

const QUEUE = { name: 'Q', type: 'acd-queue' } as const;
const OUTSIDE = { name: '555', type: 'external' } as const;

/** Studies of calls that the switch dials by itself. */
export const predictiveStudies: readonly Study<Configuration>[] = [
  {
    name: 'predictive-dialing',
    about:
      'a queue for which the switch calls two phones and somebody outside, who are agents too; two requests in flight',
    config: config({
      dns: [...phones('A', 'B'), QUEUE, OUTSIDE],
      operations: ['predictive-dialing'],
      calls: 1,
      inFlight: 2,
    }),
    without: ['link-lost', 'goes-out-of-service', 'is-parked'],
    small: false,
  },
  {
    name: 'predictive-dialing-with-routing',
    about:
      'a routing queue and a routing point for which the switch dials, while the CTI link and the phones come and go; one request in flight',
    config: config({
      dns: [
        ...phones('A'),
        { name: 'RP', type: 'routing-point' },
        { name: 'RQ', type: 'routing-queue' },
        { name: 'T', type: 'trunk' },
      ],
      operations: ['predictive-dialing'],
      calls: 1,
      inFlight: 1,
    }),
    without: ['is-parked'],
    small: false,
  },
];
