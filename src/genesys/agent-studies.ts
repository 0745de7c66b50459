import type { Study } from '../model/study.ts';
import { config, phones } from './study-configurations.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';
import { type Operation, unsupported } from './vocabulary/operations.ts';

/** A queue, and somebody outside who calls it. */
const QUEUE: readonly object[] = [
  { name: 'Q', type: 'acd-queue' },
  { name: '555', type: 'external' },
];

const agents = (...names: readonly string[]): readonly object[] =>
  names.map((name) => ({ name, agent: true }));

const ONLY_AGENTS: readonly Operation[] = ['agents'];

const HANDING_ON: readonly Operation[] = ['agents', 'transfer'];

/** Where requests are carried out at once, what is done on the set comes to the same. */
const ON_THE_SET: readonly GenesysInput['type'][] = [
  'logs-in',
  'logs-out',
  'gets-ready',
  'gets-not-ready',
];

/** What happens to lines and phones is gone through in a study of its own. */
const APART: readonly GenesysInput['type'][] = ['link-lost', 'goes-out-of-service', 'is-parked'];

/** Studies of agents, who log in and out and get ready or not. */
export const agentStudies: readonly Study<Configuration>[] = [
  {
    name: 'agents',
    about: 'two agents, and a call from outside that waits for one of them, one request in flight',
    config: config({
      dns: [...agents('A', 'B'), ...QUEUE],
      operations: ONLY_AGENTS,
      calls: 1,
      inFlight: 1,
    }),
    without: [...APART, ...unsupported(ONLY_AGENTS)],
    small: false,
  },
  {
    name: 'agent-link-lost',
    about: 'one agent and a queue, while the CTI link and the phone come and go',
    config: config({
      dns: [...agents('A'), ...QUEUE],
      operations: ONLY_AGENTS,
      calls: 1,
      inFlight: 1,
    }),
    without: ['is-parked', ...unsupported(ONLY_AGENTS)],
    small: false,
  },
  {
    name: 'agent-hands-on',
    about:
      'an agent and a phone that transfer a call out of a queue, two calls, requests carried out at once',
    config: config({
      dns: [...agents('A'), ...phones('B'), ...QUEUE],
      operations: HANDING_ON,
      calls: 2,
      inFlight: 0,
    }),
    without: [
      ...APART,
      ...ON_THE_SET,
      ...unsupported(HANDING_ON),
      'TMakeCall',
      'THoldCall',
      'TClearCall',
      'TMuteTransfer',
      'destination-busy',
      'network-reached',
      'rejects',
    ],
    small: false,
  },
];
