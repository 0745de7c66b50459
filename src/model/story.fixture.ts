import type { Attributes, Said, SwitchEvent } from './event.ts';
import type { Fault } from './fault.ts';
import type { Heard } from './heard.ts';
import type { Input } from './input.ts';
import type { Finding, HeardInvariant, StateInvariant } from './invariant.ts';
import { start } from './start.ts';
import type { Exchange } from './switch.ts';

/** What became of a claim in a story: evidence counts before all, then that it was upheld. */
export type Verdict = 'broken' | 'upheld' | 'undecided' | 'not put to the test';

/** What a monitor makes of a story told line by line; the line `at rest` ends all calls. */
export function heardStory<M>(
  invariant: HeardInvariant<M>,
  lines: readonly string[],
  heardIn: (line: string) => Heard,
): Verdict {
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
  const ended = memories.get(memory.ending?.key(said) ?? '');
  if (ended !== undefined) memory.ending?.end(ended);
  if (said.name === memory.doubtedBy) {
    for (const one of memories.values()) memory.doubt?.(one);
  }
  return finding;
}

/** The fields in the rest of a line, such as `ThisDNRole=Origination ReferenceID=1`. */
export const fieldsIn = (pairs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const [field = '', value = ''] = pair.split('=');
      return [field, value];
    }),
  );

/** What a claim about the state makes of a story on an exchange. */
export function examinedStory<S, I extends Input>(
  exchange: Exchange<S, I>,
  invariant: StateInvariant<S>,
  inputs: readonly I[],
): Verdict {
  const requests = new Set(
    exchange.kinds.filter((kind) => kind.class === 'request').map(({ type }) => type),
  );
  const findings: Finding[] = [];
  let before = exchange.initial;
  for (const input of inputs) {
    const { state: after, said } = exchange.reduce(before, input);
    const events = said.map(numbered);
    const answer = said.some(({ refusal }) => refusal === true) ? 'refused' : 'accepted';
    const reference = requests.has(input.type) ? 1 : undefined;
    const step = { input, answer, events, before, after, reference } as const;
    findings.push(invariant.examine?.(step, exchange.config));
    if (exchange.atRest(after)) findings.push(invariant.atRest?.(after));
    before = after;
  }
  return verdictOf(findings);
}

/** A switch that says something wrong: attributes of events of one name, said to one party or to anybody, are others. */
export const tampering = <S, I extends Input>(
  event: string,
  to: string | undefined,
  changes: Attributes,
): Fault<S, I> => ({
  id: 'tampering',
  about: `${event} is said otherwise.`,
  plant: (recipe) => (draft, input) =>
    recipe(draft, input).map((said) =>
      said.event === event && (to === undefined || said.to === to)
        ? { ...said, attributes: { ...said.attributes, ...changes } }
        : said,
    ),
});

/** A switch that says one event for another. */
export const renaming = <S, I extends Input>(event: string, other: string): Fault<S, I> => ({
  id: 'renaming',
  about: `${event} is said as ${other}.`,
  plant: (recipe) => (draft, input) =>
    recipe(draft, input).map((said) => (said.event === event ? { ...said, event: other } : said)),
});

/** What answers a request carries its number, of which there is but one here. */
const numbered = ({ answers, refusal: _, ...event }: Said): SwitchEvent =>
  answers === undefined
    ? event
    : { ...event, attributes: { ...event.attributes, ReferenceID: '1' } };

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => typeof finding === 'object')) return 'broken';
  if (findings.includes('upheld')) return 'upheld';
  return findings.includes('undecided') ? 'undecided' : 'not put to the test';
}
