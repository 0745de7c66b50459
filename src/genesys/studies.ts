import type { Study } from '../model/study.ts';
import { agentStudies } from './agent-studies.ts';
import { MONITORING, config, phones } from './study-configurations.ts';
import { monitored } from './monitoring-studies.ts';
import { sound } from './sound-studies.ts';
import { predictiveStudies } from './predictive-studies.ts';
import { redirections } from './redirection-studies.ts';
import { twoCallStudies } from './two-call-studies.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { GenesysInput, RequestType } from './vocabulary/inputs.ts';

/** A routing point and two queues with one agent, and somebody outside. */
const smallCentre: readonly object[] = [
  { name: 'A' },
  { name: 'RP', type: 'routing-point' },
  { name: 'Q1', type: 'acd-queue' },
  { name: 'Q2', type: 'acd-queue' },
  { name: '555', type: 'external' },
];

/** Requests about two calls of a party: studies of their own are about them. */
const ALTERNATION: readonly RequestType[] = ['TAlternateCall', 'TReconnectCall', 'TMergeCalls'];

/** Requests that join two calls into one or hand a call on: studies of their own are about them. */
const TRANSFERS: readonly RequestType[] = [
  ...ALTERNATION,
  'TInitiateTransfer',
  'TCompleteTransfer',
  'TMuteTransfer',
  'TSingleStepTransfer',
];

/** Requests about who hears whom, and about calls that ring: studies of their own are about them. */
const SOUND_AND_REDIRECTION: readonly RequestType[] = [
  'TSetMuteOn',
  'TSetMuteOff',
  'TListenDisconnect',
  'TListenReconnect',
  'TRedirectCall',
];

/** Requests about agents: studies of their own are about them. */
const AGENTS: readonly RequestType[] = [
  'TAgentLogin',
  'TAgentLogout',
  'TAgentSetReady',
  'TAgentSetNotReady',
];

/** The switch dials by itself, and calls are observed: studies of their own are about it. */
const APART: readonly GenesysInput['type'][] = [
  ...MONITORING,
  'TMakePredictiveCall',
  'machine-answers',
  'dialing-fails',
];

/** What studies of single calls and of conferences leave out. */
const BEYOND_ONE_CALL: readonly GenesysInput['type'][] = [
  ...TRANSFERS,
  ...SOUND_AND_REDIRECTION,
  ...AGENTS,
  ...APART,
];

/** What is left out where transfers are what a study is about; TMuteTransfer does what TSingleStepTransfer does. */
const ONLY_TRANSFERS: readonly GenesysInput['type'][] = [
  'link-lost',
  'goes-out-of-service',
  'is-parked',
  'TInitiateConference',
  'TCompleteConference',
  'TSingleStepConference',
  'TMuteTransfer',
  ...ALTERNATION,
  ...AGENTS,
  ...APART,
  ...SOUND_AND_REDIRECTION,
];

/** Configurations of the Genesys switch to go through completely. */
export const studies: readonly Study<Configuration>[] = [
  {
    name: 'two-phones',
    about:
      'one internal call between two phones, its requests racing with each other and with people',
    config: config({ dns: phones('A', 'B'), calls: 1, inFlight: 2 }),
    without: BEYOND_ONE_CALL,
    small: true,
  },
  {
    name: 'internal-call',
    about: 'internal calls: three phones, two calls, requests carried out at once',
    config: config({ dns: phones('A', 'B', 'C'), calls: 2, inFlight: 0 }),
    without: ['link-lost', 'goes-out-of-service', ...BEYOND_ONE_CALL],
    small: true,
  },
  {
    name: 'internal-call-in-flight',
    about: 'internal calls: three phones, two calls, one request in flight',
    config: config({ dns: phones('A', 'B', 'C'), calls: 2, inFlight: 1 }),
    without: ['link-lost', 'goes-out-of-service', ...BEYOND_ONE_CALL],
    small: false,
  },
  {
    name: 'routing',
    about: 'one routing point, a caller outside, two agents, and two requests in flight',
    config: config({
      dns: [
        ...phones('A', 'B'),
        { name: 'RP', type: 'routing-point' },
        { name: '555', type: 'external' },
      ],
      calls: 1,
      inFlight: 2,
    }),
    without: ['link-lost', 'goes-out-of-service', ...BEYOND_ONE_CALL],
    small: false,
  },
  {
    name: 'conference',
    about: 'a conference of four, with consultation, requests carried out at once',
    config: config({ dns: phones('A', 'B', 'C', 'D'), calls: 2, inFlight: 0 }),
    without: ['link-lost', 'goes-out-of-service', 'is-parked', ...BEYOND_ONE_CALL],
    small: false,
  },
  {
    name: 'transfer',
    about: 'transfers between three phones, two calls, requests carried out at once',
    config: config({ dns: phones('A', 'B', 'C'), calls: 2, inFlight: 0 }),
    without: ONLY_TRANSFERS,
    small: false,
  },
  {
    name: 'transfer-to-queue',
    about:
      'transfers between two phones, a queue and a caller outside, two calls, requests carried out at once',
    config: config({
      dns: [
        ...phones('A', 'B'),
        { name: 'Q', type: 'acd-queue' },
        { name: '555', type: 'external' },
      ],
      calls: 2,
      inFlight: 0,
    }),
    without: ONLY_TRANSFERS,
    small: false,
  },
  ...redirections,
  ...sound,
  ...twoCallStudies,
  ...monitored,
  ...agentStudies,
  ...predictiveStudies,
  {
    name: 'conference-out-of-service',
    about:
      'a conference of four, with consultation, whose phones go out of service and come back: the largest study, 5.6 million states',
    config: config({ dns: phones('A', 'B', 'C', 'D'), calls: 2, inFlight: 0 }),
    without: ['link-lost', 'is-parked', ...BEYOND_ONE_CALL],
    small: false,
  },
  {
    name: 'two-queues',
    about: 'an ACD with two queues and two agents, a caller outside, one request in flight',
    config: config({
      dns: [
        ...phones('A', 'B'),
        { name: 'Q1', type: 'acd-queue' },
        { name: 'Q2', type: 'acd-queue' },
        { name: '555', type: 'external' },
      ],
      calls: 1,
      inFlight: 1,
    }),
    without: BEYOND_ONE_CALL,
    small: false,
  },
  {
    name: 'routing-queue',
    about: 'one routing queue and two agents, a caller outside, one request in flight',
    config: config({
      dns: [
        ...phones('A', 'B'),
        { name: 'RQ', type: 'routing-queue' },
        { name: '555', type: 'external' },
      ],
      calls: 1,
      inFlight: 1,
    }),
    without: BEYOND_ONE_CALL,
    small: false,
  },
  {
    name: 'link-lost',
    about: 'one call between two phones while the CTI link and the phones come and go',
    config: config({ dns: phones('A', 'B'), calls: 1, inFlight: 1 }),
    without: BEYOND_ONE_CALL,
    small: true,
  },
  {
    name: 'small-centre',
    about:
      'a routing point, two queues, one agent and a caller outside, requests carried out at once',
    config: config({ dns: smallCentre, calls: 1, inFlight: 0 }),
    without: ['link-lost', 'goes-out-of-service', ...BEYOND_ONE_CALL],
    small: true,
  },
  {
    name: 'small-centre-says-less',
    about: 'the same on a switch that says less, and assigns agents in secondary groups',
    config: config({
      dns: smallCentre,
      capabilities: {
        routeUsedCallState: false,
        networkReached: 'simulated',
        acdAgents: 'in-secondary-groups',
        defaultRouteThirdPartyDN: false,
        optionalAttributes: 'omitted',
      },
      calls: 1,
      inFlight: 0,
    }),
    without: ['link-lost', 'goes-out-of-service', ...BEYOND_ONE_CALL],
    small: true,
  },
];
