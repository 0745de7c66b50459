import type { Fault } from '../../model/fault.ts';
import type { Heard } from '../../model/heard.ts';
import type { Finding, HeardInvariant, StateInvariant } from '../../model/invariant.ts';
import type { Step } from '../../model/scenario.ts';
import { start } from '../../model/start.ts';
import { readConfiguration } from '../configurations.ts';
import { install } from '../exchange.ts';
import { faults } from '../faults/catalogue.ts';
import type { UCCXState } from '../state.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';

/** What became of a claim in a story: evidence counts before all, then that it was upheld. */
export type Verdict = 'broken' | 'upheld' | 'undecided' | 'not put to the test';

/**
 * What a monitor makes of a story told in lines such as `2005 BEGIN_CALL_EVENT CallType=9` or
 * `bridge HOLD_CALL_REQ ReferenceID=1`. CallID is 1 unless said; the line `at rest` ends all calls.
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
  if (key === undefined) return undefined;
  const remembered = memories.get(key) ?? start(memory.schema);
  memories.set(key, remembered);
  const finding = invariant.observe(remembered, said);
  memory.remember(remembered, said);
  return finding;
}

function heardIn(line: string): Heard {
  const [to = '', name = '', ...pairs] = line.split(' ');
  const isRequest = name.endsWith('_REQ');
  const said: Record<string, string> = {};
  for (const pair of pairs) {
    const [field = '', value = ''] = pair.split('=');
    said[field] = value;
  }
  return {
    kind: isRequest ? 'request' : 'event',
    name,
    to,
    attributes: { ...aboutOf(name, to), ...said },
  };
}

/** The fields that say what a message is about. */
function aboutOf(name: string, to: string): Heard['attributes'] {
  if (name === 'AGENT_STATE_EVENT') return { AgentExtension: to };
  const isMerge = name === 'CALL_TRANSFERRED_EVENT' || name === 'CALL_CONFERENCED_EVENT';
  if (isMerge) return { PrimaryCallID: '1', SecondaryCallID: '2', PrimaryDeviceID: to };
  return name.endsWith('CALL_EVENT') || name.startsWith('CALL_')
    ? { CallID: '1', ConnectionDeviceID: to }
    : {};
}

/** Where a story happens: the guide's devices, and an outside number. */
const SITE = {
  inFlight: 0,
  calls: 3,
  devices: [
    { name: '2005', type: 'phone', agent: {} },
    { name: '2006', type: 'phone', agent: { starts: 'ready' } },
    { name: '2007', type: 'phone', agent: {} },
    { name: '2010', type: 'phone' },
    { name: '7000', type: 'trigger' },
    { name: '9019', type: 'cti-port' },
    { name: '4022', type: 'external' },
  ],
};

/** The guide's first flow, from the dialing to the answer of agent 2006. */
export const ANSWERED: readonly UCCXInput[] = [
  { type: 'dials', thisDN: '2005', otherDN: '7000' },
  { type: 'arrives', connID: 1 },
  { type: 'accepts', connID: 1 },
  { type: 'queues', connID: 1 },
  { type: 'selects', thisDN: '2006', connID: 1 },
  { type: 'rings', connID: 1 },
  { type: 'answers', thisDN: '2006', connID: 1 },
  { type: 'releases-port', connID: 1 },
];

/** The guide's second flow, up to the answer of agent 2007, who is consulted. */
export const CONSULTED: readonly UCCXInput[] = [
  ...ANSWERED,
  { type: 'consults', thisDN: '2006', connID: 1, otherDN: '2007' },
  { type: 'arrives', connID: 2 },
  { type: 'answers', thisDN: '2007', connID: 2 },
];

/** What a claim about the state makes of a story on a contact centre, with a defect if one is named. */
export function examined(
  invariant: StateInvariant<UCCXState>,
  inputs: readonly UCCXInput[],
  faultId?: string,
): Verdict {
  const config = readConfiguration(SITE);
  const exchange = install(config, planted(faultId));
  const findings: Finding[] = [];
  let before = exchange.initial;
  for (const input of inputs) {
    const { state: after, said } = exchange.reduce(before, input);
    const isRequest = input.type.endsWith('_REQ');
    const isRefused = said.some(({ refusal }) => refusal === true);
    const step: Step<UCCXState> = {
      input,
      answer: isRequest && isRefused ? 'refused' : 'accepted',
      events: said,
      before,
      after,
      reference: isRequest ? 1 : undefined,
    };
    findings.push(invariant.examine?.(step, config));
    if (exchange.atRest(after)) findings.push(invariant.atRest?.(after));
    before = after;
  }
  return verdictOf(findings);
}

const planted = (id: string | undefined): Fault<UCCXState, UCCXInput> | undefined =>
  faults.find((fault) => fault.id === id);

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => typeof finding === 'object')) return 'broken';
  if (findings.includes('upheld')) return 'upheld';
  return findings.includes('undecided') ? 'undecided' : 'not put to the test';
}
