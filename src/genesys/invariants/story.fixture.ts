import type { Heard } from '../../model/heard.ts';
import type { Finding, HeardInvariant, StateInvariant } from '../../model/invariant.ts';
import type { Step } from '../../model/scenario.ts';
import { start } from '../../model/start.ts';
import type { Fault } from '../../model/fault.ts';
import { readConfiguration } from '../configurations.ts';
import { install } from '../exchange.ts';
import type { GenesysState } from '../state.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

/** What became of a claim in a story: evidence counts before all, then that it was upheld. */
export type Verdict = 'broken' | 'upheld' | 'undecided' | 'not put to the test';

/**
 * What a monitor makes of a story told in lines such as
 * `A EventDialing ThisDNRole=Origination` or `A TMakeCall ReferenceID=1`.
 * ConnID is 1 unless said; the line `at rest` ends all calls.
 */
export function heard<M>(invariant: HeardInvariant<M>, lines: readonly string[]): Verdict {
  const memories = new Map<string, M>();
  const findings: Finding[] = [];
  for (const line of lines) {
    if (line === 'at rest') {
      for (const [key, memory] of memories) findings.push(invariant.atRest?.(memory, key));
    } else findings.push(hear(invariant, memories, heardIn(line)));
  }
  return verdictOf(findings);
}

function hear<M>(invariant: HeardInvariant<M>, memories: Map<string, M>, said: Heard): Finding {
  const { memory } = invariant;
  const key = memory.key(said);
  if (key !== undefined && !memories.has(key)) memories.set(key, start(memory.schema));
  const remembered = key === undefined ? undefined : memories.get(key);
  const finding = remembered === undefined ? undefined : invariant.observe(remembered, said);
  if (remembered !== undefined) memory.remember(remembered, said);
  if (said.name === 'EventLinkDisconnected') {
    for (const one of memories.values()) memory.doubt?.(one);
  }
  return finding;
}

function heardIn(line: string): Heard {
  const [to = '', name = '', ...pairs] = line.split(' ');
  const said: Record<string, string> = {};
  for (const pair of pairs) {
    const [attribute = '', value = ''] = pair.split('=');
    said[attribute] = value;
  }
  const isOfCall = to !== '*' && !name.startsWith('EventDN');
  const about = isOfCall ? { ConnID: '1', ThisDN: to } : { ThisDN: to === '*' ? undefined : to };
  return {
    kind: name.startsWith('T') ? 'request' : 'event',
    name,
    to,
    attributes: { ...about, ...said },
  };
}

/** Where a story happens: phones A, B and C, queue Q, routing point R, unregistered phone U. */
const EXCHANGE = {
  inFlight: 0,
  dns: [
    ...['A', 'B', 'C', 'D'].map((name) => ({ name })),
    { name: 'Q', type: 'acd-queue' },
    { name: 'R', type: 'routing-point' },
    { name: 'U', registered: false },
  ],
};

/** What a claim about the state makes of a story on a switch, with a defect if one is planted. */
export function examined(
  invariant: StateInvariant<GenesysState>,
  inputs: readonly GenesysInput[],
  fault?: Fault<GenesysState, GenesysInput>,
): Verdict {
  const exchange = install(readConfiguration(EXCHANGE), fault);
  const findings: Finding[] = [];
  let before = exchange.initial;
  for (const input of inputs) {
    const { state: after, said } = exchange.reduce(before, input);
    const answer = said.some(({ refusal }) => refusal === true) ? 'refused' : 'accepted';
    const reference = input.type.startsWith('T') ? 1 : undefined;
    const step: Step<GenesysState> = { input, answer, events: said, before, after, reference };
    findings.push(invariant.examine?.(step, exchange.config));
    if (exchange.atRest(after)) findings.push(invariant.atRest?.(after));
    before = after;
  }
  return verdictOf(findings);
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => typeof finding === 'object')) return 'broken';
  if (findings.includes('upheld')) return 'upheld';
  return findings.includes('undecided') ? 'undecided' : 'not put to the test';
}
