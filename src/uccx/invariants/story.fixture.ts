import type { Fault } from '../../model/fault.ts';
import type { Heard } from '../../model/heard.ts';
import type { HeardInvariant, StateInvariant } from '../../model/invariant.ts';
import {
  type Verdict,
  examinedStory,
  fieldsIn,
  heardStory,
  tampering,
} from '../../model/story.fixture.ts';
import { readConfiguration } from '../configurations.ts';
import { install } from '../exchange.ts';
import { faults } from '../faults/catalogue.ts';
import type { UCCXState } from '../state.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';

/**
 * What a monitor makes of a story told in lines such as `2005 BEGIN_CALL_EVENT CallType=9` or
 * `bridge HOLD_CALL_REQ ReferenceID=1`. CallID is 1 unless said; the line `at rest` ends all calls.
 */
export const heard = <M>(invariant: HeardInvariant<M>, lines: readonly string[]): Verdict =>
  heardStory(invariant, lines, heardIn);

function heardIn(line: string): Heard {
  const [to = '', name = '', ...pairs] = line.split(' ');
  const isRequest = name.endsWith('_REQ');
  return {
    kind: isRequest ? 'request' : 'event',
    name,
    to,
    attributes: { ...aboutOf(name, to), ...fieldsIn(pairs) },
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

/** A contact centre that says something wrong. */
export const wrong = tampering<UCCXState, UCCXInput>;

/** What a claim about the state makes of a story on a contact centre, with a defect if one is named. */
export function examined(
  invariant: StateInvariant<UCCXState>,
  inputs: readonly UCCXInput[],
  fault?: string | Fault<UCCXState, UCCXInput>,
): Verdict {
  const exchange = install(
    readConfiguration(SITE),
    typeof fault === 'string' ? planted(fault) : fault,
  );
  return examinedStory(exchange, invariant, inputs);
}

const planted = (id: string): Fault<UCCXState, UCCXInput> | undefined =>
  faults.find((fault) => fault.id === id);
