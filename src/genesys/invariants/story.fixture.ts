import type { Heard } from '../../model/heard.ts';
import type { HeardInvariant, StateInvariant } from '../../model/invariant.ts';
import {
  type Verdict,
  examinedStory,
  fieldsIn,
  heardStory,
  renaming,
  tampering,
} from '../../model/story.fixture.ts';
import type { Fault } from '../../model/fault.ts';
import { readConfiguration } from '../configurations.ts';
import { install } from '../exchange.ts';
import { faults } from '../faults/catalogue.ts';
import type { GenesysState } from '../state.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

/**
 * What a monitor makes of a story told in lines such as
 * `A EventDialing ThisDNRole=Origination` or `A TMakeCall ReferenceID=1`.
 * ConnID is 1 unless said; the line `at rest` ends all calls.
 */
export const heard = <M>(invariant: HeardInvariant<M>, lines: readonly string[]): Verdict =>
  heardStory(invariant, lines, heardIn);

function heardIn(line: string): Heard {
  const [to = '', name = '', ...pairs] = line.split(' ');
  const isOfCall = to !== '*' && !/^(?:EventDN|EventAgent|TAgent)/u.test(name);
  const about = isOfCall ? { ConnID: '1', ThisDN: to } : { ThisDN: to === '*' ? undefined : to };
  return {
    kind: name.startsWith('T') ? 'request' : 'event',
    name,
    to,
    attributes: { ...about, ...fieldsIn(pairs) },
  };
}

/** Where a story happens: phones A to D, queues P and Q, routing point R, outside number X, unregistered phone U. */
const EXCHANGE = {
  inFlight: 0,
  dns: [
    ...['A', 'B', 'C', 'D'].map((name) => ({ name })),
    { name: 'P', type: 'acd-queue' },
    { name: 'Q', type: 'acd-queue' },
    { name: 'R', type: 'routing-point' },
    { name: 'U', registered: false },
    { name: 'X', type: 'external' },
  ],
};

/** A Genesys switch that says something wrong. */
export const wrong = tampering<GenesysState, GenesysInput>;

/** One that says an event for another. */
export const misnamed = renaming<GenesysState, GenesysInput>;

/** A story, the claim it puts to the test, and the planted fault that breaks the claim in it. */
export interface Case {
  readonly invariant: StateInvariant<GenesysState>;
  readonly fault: string;
  readonly story: readonly GenesysInput[];
  /** What is special about the switch. */
  readonly special?: object;
}

/** What the claim makes of the story on the switch as it is. */
export const healthy = ({ invariant, story, special }: Case): Verdict =>
  examined(invariant, story, undefined, special);

/** What it makes of the story with the fault. */
export const faulty = ({ invariant, story, fault, special }: Case): Verdict =>
  examined(
    invariant,
    story,
    faults.find(({ id }) => id === fault),
    special,
  );

/** What a claim about the state makes of a story on a switch, with a defect if one is planted. */
export function examined(
  invariant: StateInvariant<GenesysState>,
  inputs: readonly GenesysInput[],
  fault?: Fault<GenesysState, GenesysInput>,
  special: object = {},
): Verdict {
  const exchange = install(readConfiguration({ ...EXCHANGE, ...special }), fault);
  return examinedStory(exchange, invariant, inputs);
}
