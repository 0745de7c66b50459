import type { Study } from '../model/study.ts';
import { config, phones } from './study-configurations.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';
import { type Operation, unsupported } from './vocabulary/operations.ts';

/** What happens to lines and phones is gone through in other studies. */
const APART: readonly GenesysInput['type'][] = ['link-lost', 'goes-out-of-service', 'is-parked'];

/** Three phones that have two calls, on a switch that can do this with them; requests are carried out at once. */
const twoCalls = (operations: readonly Operation[], ...more: readonly object[]): Configuration =>
  config({ dns: [...phones('A', 'B', 'C'), ...more], calls: 2, inFlight: 0, operations });

const BLIND: readonly Operation[] = ['conference', 'blind-conference'];

const JOINING: readonly Operation[] = [...BLIND, 'conference-joining'];

const ALTERNATING: readonly Operation[] = ['transfer', 'alternation'];

/** Studies of what becomes of a call and its consultation. */
export const twoCallStudies: readonly Study<Configuration>[] = [
  {
    name: 'blind-conference',
    about: 'conferences before who was consulted has answered: three phones, two calls',
    config: twoCalls(BLIND),
    without: [...APART, ...unsupported(BLIND)],
    small: false,
  },
  {
    name: 'conference-joining',
    about:
      'who was consulted adds another, and both join: three phones, a caller outside, two calls',
    config: twoCalls(JOINING, { name: '555', type: 'external' }),
    without: [
      ...APART,
      ...unsupported(JOINING),
      'THoldCall',
      'TMakeCall',
      'TClearCall',
      'TDeleteFromConference',
      'destination-busy',
      'network-reached',
      'rejects',
    ],
    small: false,
  },
  {
    name: 'alternation',
    about: 'a party goes from its call to a consultation and back: three phones, two calls',
    config: twoCalls(ALTERNATING),
    without: [
      ...APART,
      ...unsupported(ALTERNATING),
      'TCompleteTransfer',
      'TMuteTransfer',
      'TSingleStepTransfer',
    ],
    small: false,
  },
  {
    name: 'merging',
    about:
      'two calls that are not about each other become one: four phones, one of them with two lines, two calls',
    config: config({
      dns: [...phones('A', 'B', 'C'), { name: 'W', lines: 2 }],
      calls: 2,
      inFlight: 0,
      operations: ['merging'],
    }),
    without: [...APART, ...unsupported(['merging']), 'TMakeCall', 'TClearCall', 'rejects'],
    small: false,
  },
];
