import type { Input } from '../../model/input.ts';
import type { Step, Trace } from '../../model/scenario.ts';
import type { Exchange } from '../../model/switch.ts';
import type { Called } from './tell.ts';

/** A scenario as it was played, and where. */
export interface Told extends Trace {
  readonly exchange: Exchange;
}

/**
 * What each party is called in a story: `caller A`, `agent C`, `queue Q1`.
 *
 * Who makes a call before anybody calls is a caller; a phone to which a queue
 * or a routing point sends a call is an agent's.
 */
export function titles({ steps, exchange }: Told): Called {
  const parts = new Map<string, 'caller' | 'agent'>();
  const called = new Set<string>();
  for (const step of steps) {
    const asked = askedFor(step.input, steps);
    const { thisDN, otherDN } = asked;
    if (typeof thisDN !== 'string' || typeof otherDN !== 'string') continue;
    if (isPerson(exchange, thisDN) && !called.has(thisDN) && makesCall(exchange, step)) {
      parts.set(thisDN, parts.get(thisDN) ?? 'caller');
    }
    if (!isPerson(exchange, thisDN) && exchange.title(otherDN) === 'phone') {
      parts.set(otherDN, 'agent');
    }
    called.add(otherDN);
  }
  return (name) => `${parts.get(name) ?? exchange.title(name)} ${name}`.trimStart();
}

/** The request that an input carries out, or the input itself. */
export function askedFor(input: Input, steps: readonly Step[]): Input {
  const { reference } = input;
  if (reference === undefined) return input;
  return steps.find((step) => step.reference === reference)?.input ?? input;
}

/** Somebody at a phone, here or elsewhere. */
const isPerson = (exchange: Exchange, name: string): boolean =>
  ['phone', 'outside number'].includes(exchange.title(name));

const makesCall = (exchange: Exchange, { before, after }: Step): boolean =>
  before !== after &&
  (exchange.callMade?.(before, after) ?? exchange.callsMade(after) - exchange.callsMade(before)) >
    0;
