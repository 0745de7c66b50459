import type { Step, Trace } from '../model/scenario.ts';

/** A trace in Apalache's Informal Trace Format, for the viewers that read it. */
export interface Itf {
  readonly '#meta': Readonly<Record<string, string>>;
  readonly params: readonly string[];
  readonly vars: readonly string[];
  readonly states: readonly Readonly<Record<string, unknown>>[];
}

/** Writes a trace as ITF: the switch's fields are the variables, with the input that led there and what was said. */
export function itf(trace: Trace, initial: unknown, description: string): Itf {
  const fields = entries(initial).map(([name]) => name);
  const states = [undefined, ...trace.steps].map((step, index) => ({
    '#meta': { index },
    ...valueOf(step === undefined ? initial : step.after),
    input: step === undefined ? 'none' : value(step.input),
    said: said(step),
  }));
  return {
    '#meta': {
      format: 'ITF',
      'format-description': 'https://apalache-mc.org/docs/adr/015adr-trace.html',
      description,
    },
    params: [],
    vars: [...fields, 'input', 'said'],
    states,
  };
}

const said = (step: Step | undefined): readonly unknown[] =>
  (step?.events ?? []).map(({ to, event, attributes }) => ({
    to,
    event,
    attributes: value(attributes),
  }));

const valueOf = (state: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entries(state));

/** Numbers are big integers in ITF, a missing value is the string `null`, records keyed by names are maps. */
function value(part: unknown): unknown {
  if (part === null) return 'null';
  if (typeof part === 'number') return { '#bigint': String(part) };
  if (Array.isArray(part)) return part.map(value);
  if (typeof part !== 'object') return part;
  const members = entries(part);
  return members.every(([name]) => /^[A-Za-z_]\w*$/u.test(name))
    ? Object.fromEntries(members)
    : { '#map': members };
}

const entries = (part: unknown): (readonly [string, unknown])[] =>
  (typeof part === 'object' && part !== null ? Object.entries(part) : []).flatMap(
    ([name, member]) => (member === undefined ? [] : [[name, value(member)] as const]),
  );
