import type { Study } from '../model/study.ts';
import { type Configuration, configurationSchema } from './vocabulary/configuration.ts';

const config = (json: object): Configuration => configurationSchema.parse(json);

/** An agent who is Ready at the beginning, unless these settings say otherwise. */
const agent = (name: string, settings: object = {}): object => ({
  name,
  type: 'phone',
  agent: { starts: 'ready', ...settings },
});

/** A trigger that queues for one CSQ, and the CTI port that answers its calls. */
const csq: readonly object[] = [
  { name: 'T', type: 'trigger' },
  { name: 'P', type: 'cti-port' },
];

const outside = (name: string): object => ({ name, type: 'external' });

/** Agents stay as they are between calls, and so do clients. */
export const STAYING: readonly string[] = [
  'OPEN_REQ',
  'CLOSE_REQ',
  'SET_AGENT_STATE_REQ',
  'logs-in',
  'logs-out',
  'goes-ready',
  'goes-not-ready',
];

/** The CTI server stays. */
const NO_FAILOVER = ['fails-over', 'takes-over'];

/** Configurations of the contact centre to go through completely. */
export const studies: readonly Study<Configuration>[] = [
  {
    name: 'queued-call',
    about: 'one call from outside to a CSQ with one agent, requests carried out at once',
    config: config({ devices: [agent('A'), ...csq, outside('X')], calls: 1, inFlight: 0 }),
    without: NO_FAILOVER,
    small: true,
  },
  {
    name: 'queued-call-in-flight',
    about: 'one call from outside to a CSQ with one agent, one request in flight',
    config: config({ devices: [agent('A'), ...csq, outside('X')], calls: 1, inFlight: 1 }),
    without: NO_FAILOVER,
    small: false,
  },
  {
    name: 'agent-states',
    about: 'an agent logs in, becomes Ready, takes a call and works after it, told by a bridge',
    config: config({
      devices: [
        agent('A', { starts: 'logged-out', afterCall: 'work', session: 'none' }),
        ...csq,
        outside('X'),
      ],
      calls: 1,
      inFlight: 1,
    }),
    without: NO_FAILOVER,
    small: true,
  },
  {
    name: 'callers-inside',
    about: 'calls to a CSQ by an agent and by a phone that is not monitored',
    config: config({
      devices: [agent('A'), agent('B'), { name: 'C', type: 'phone' }, ...csq],
      calls: 1,
      inFlight: 0,
    }),
    without: [...STAYING, ...NO_FAILOVER],
    small: true,
  },
  {
    name: 'consult-transfer',
    about:
      'one CSQ with two agents: a call is answered, consulted about, transferred or conferenced',
    config: config({
      devices: [agent('A'), agent('B'), ...csq, outside('X')],
      calls: 2,
      inFlight: 0,
    }),
    without: [...STAYING, ...NO_FAILOVER],
    small: false,
  },
  {
    name: 'outbound',
    about: 'reservation and preview of an outbound contact, one request in flight',
    config: config({ devices: [agent('A'), outside('X')], calls: 1, inFlight: 1 }),
    without: NO_FAILOVER,
    small: false,
  },
  {
    name: 'failover',
    about: 'the CTI server fails over during a call to a CSQ, with a request in flight',
    config: config({ devices: [agent('A'), ...csq, outside('X')], calls: 1, inFlight: 1 }),
    without: STAYING,
    small: true,
  },
  {
    name: 'consult-transfer-in-flight',
    about: 'one CSQ with two agents and consultation, one request in flight',
    config: config({
      devices: [
        agent('A', { session: 'none' }),
        agent('B', { session: 'none' }),
        ...csq,
        outside('X'),
      ],
      calls: 2,
      inFlight: 1,
    }),
    without: [...STAYING, ...NO_FAILOVER],
    small: false,
  },
  {
    name: 'conference',
    about: 'an agent who consults one phone and then another, in a conference with a caller',
    config: config({
      devices: [
        agent('A', { session: 'none' }),
        { name: 'B', type: 'phone' },
        { name: 'C', type: 'phone' },
        ...csq,
        outside('X'),
      ],
      calls: 3,
      inFlight: 0,
    }),
    without: [...STAYING, ...NO_FAILOVER, 'reserves-contact'],
    small: false,
  },
  {
    name: 'blended',
    about: 'an agent who takes a call of a CSQ and an outbound contact',
    config: config({
      devices: [agent('A'), ...csq, outside('X'), outside('Y')],
      calls: 2,
      inFlight: 0,
    }),
    without: NO_FAILOVER,
    small: false,
  },
  {
    name: 'two-csqs',
    about: 'two CSQs with an agent each and one who serves both, two calls from outside',
    config: config({
      devices: [
        agent('A', { csqs: [1, 2], session: 'none' }),
        agent('B', { csqs: [2], session: 'none' }),
        ...csq,
        { name: 'T2', type: 'trigger', csq: 2 },
        { name: 'P2', type: 'cti-port' },
        outside('X'),
        outside('Y'),
      ],
      calls: 2,
      inFlight: 0,
    }),
    without: [...STAYING, ...NO_FAILOVER],
    small: false,
  },
  {
    name: 'failover-in-flight',
    about: 'the CTI server fails over during a call to a CSQ, with two requests in flight',
    config: config({ devices: [agent('A'), ...csq, outside('X')], calls: 1, inFlight: 2 }),
    without: STAYING,
    small: false,
  },
  {
    name: 'failover-outbound',
    about: 'the CTI server fails over during an outbound contact, with two requests in flight',
    config: config({ devices: [agent('A'), outside('X')], calls: 1, inFlight: 2 }),
    without: STAYING,
    small: false,
  },
];
