import type { SwitchEvent } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Step, Trace } from '../../model/scenario.ts';
import { printable } from '../printable.ts';
import { callOf } from '../scenarios/call-of.ts';
import { clause, tell } from '../scenarios/tell.ts';
import { type Columns, columnsFor } from './columns.ts';
import type { Arrow, Breach, Drawing, Landing, Rung } from './drawing.ts';

/** What a drawing shows beside what happened. */
export interface Drawn {
  readonly title: string;
  /** Where the documents' abnormal row interrupts, and how they mark it. */
  readonly interruption?: { readonly at: number; readonly mark: string } | undefined;
  /** Claims broken, each at the index of its step (the number of steps: at rest). */
  readonly violations?: readonly Broken[];
}

interface Broken {
  readonly invariant: { readonly id: string };
  readonly step: number;
  readonly evidence: string;
}

/** Lays out a trace: what was asked, and after it what is heard. */
export function drawingOfTrace(trace: Trace, drawn: Drawn): Drawing {
  const { scenario, steps } = trace;
  const places = columnsFor(partiesOf(trace), scenario.switch);
  const words = wordsFor(trace);
  const rungs = steps.map((step, index): Rung => ({
    number: index + 1,
    told: words.told(step),
    mark: drawn.interruption?.at === index ? drawn.interruption.mark : '',
    arrows: [
      asked(step, { places, words, lands: landing(trace, index) }),
      ...heardAt(trace, index).map((event) => said(event, places, words)),
    ],
    broken: breaches(drawn, index, steps.length),
  }));
  const order = scenario.order ?? 0;
  return {
    title: printable(drawn.title) + (order === 0 ? '' : `, heard in order ${order}`),
    columns: places.columns,
    switchAt: places.switchAt,
    rungs,
    open: rungs.flatMap(({ arrows }) =>
      arrows.flatMap(({ kind, lands, label }) =>
        kind === 'request' && lands === undefined ? [label] : [],
      ),
    ),
  };
}

/** What is heard after a step, where that is not what is said in it. */
const heardAt = ({ steps, heard }: Trace, index: number): readonly SwitchEvent[] =>
  heard?.[index] ?? steps[index]?.events ?? [];

/** Who makes an input happen: a DN, or the client that asks. */
const partyOf = (input: Input): string | number | undefined => input['thisDN'] ?? input['client'];

/** In the order in which they come into it. */
const partiesOf = (trace: Trace): readonly (string | number | undefined)[] =>
  trace.steps.flatMap(({ input }, index) => [
    partyOf(input),
    ...(isNamed(trace, input['otherDN']) ? [input['otherDN']] : []),
    ...heardAt(trace, index).map(({ to }) => to),
  ]);

/** Whether somebody of this name does or hears something; an outside number that only is dialed does not. */
const isNamed = ({ steps }: Trace, name: string | number | undefined): boolean =>
  steps.some(
    ({ input, events }) => partyOf(input) === name || events.some(({ to }) => to === name),
  );

/** The words on the arrows of one drawing: calls are named where there are several. */
interface Words {
  readonly told: (step: Step) => string;
  readonly asked: (step: Step) => string;
  readonly said: (event: SwitchEvent) => string;
}

function wordsFor({ steps }: Trace): Words {
  const calls = new Set(steps.flatMap(({ events }) => events.map((event) => callName(event))));
  calls.delete('');
  const isOne = calls.size <= 1;
  const names = shortNames([...calls]);
  return {
    told: ({ input, reference }) =>
      printable(`${clause(input)}${reference === undefined ? '' : ` (#${reference})`}`),
    asked: ({ input, reference }) => {
      const party = partyOf(input);
      const told = tell(input);
      const words = party !== undefined && told.startsWith(`${party} `);
      const verb = words ? told.slice(`${party} `.length) : told;
      const short = isOne && words ? verb.replace(OBJECT, '') : verb;
      return printable(`${shortened(short)}${numbered(reference)}`);
    },
    said: (event) => printable(eventLabel(event, isOne ? '' : (names.get(callName(event)) ?? ''))),
  };
}

/** The call as what is done something to, which goes without saying where there is one only. */
const OBJECT = /(?<! for| of| from) call \d+(?=$|,| to )/u;

/** A request by its number, as on the arrows. */
const shortened = (words: string): string => words.replace(/\brequest (\d+):? /u, '#$1 ');

/** Long CallIDs by their last digits, where those tell them apart: `…539`. */
function shortNames(calls: readonly string[]): ReadonlyMap<string, string> {
  const ends = calls.map((call) => (call.length > 5 ? `…${call.slice(-3)}` : call));
  const areApart = new Set(ends).size === ends.length;
  return new Map(calls.map((call, index) => [call, (areApart ? ends[index] : call) ?? call]));
}

const callName = ({ attributes }: SwitchEvent): string => callOf(attributes) ?? '';

const numbered = (reference: number | string | undefined): string =>
  reference === undefined ? '' : ` #${reference}`;

/** An event in as few words as tell it: its name, of which call, the agent's state, the error, the request it answers. */
function eventLabel({ event, attributes }: SwitchEvent, call: string): string {
  const state = attributes['AgentState'] ?? attributes['ErrorCode'];
  return [
    event,
    ...(call === '' ? [] : [`call ${call}`]),
    ...(state === undefined ? [] : [state]),
    ...(attributes['ReferenceID'] === undefined ? [] : [`#${attributes['ReferenceID']}`]),
  ].join(' ');
}

interface Asking {
  readonly places: Columns;
  readonly words: Words;
  readonly lands: Landing | undefined;
}

function asked(step: Step, { places, words, lands }: Asking): Arrow {
  const { input, answer, reference } = step;
  const party = places.of(partyOf(input));
  const landed = input['reference'];
  return {
    kind: reference === undefined ? (party === undefined ? 'happening' : 'action') : 'request',
    party,
    label: words.asked(step),
    isNo: answer === 'refused',
    reference: reference ?? (typeof landed === 'number' ? landed : undefined),
    lands: reference === undefined ? undefined : lands,
    event: undefined,
  };
}

function said(event: SwitchEvent, places: Columns, words: Words): Arrow {
  const reference = event.attributes['ReferenceID'];
  return {
    kind: 'event',
    party: places.of(event.to),
    label: words.said(event),
    isNo: event.attributes['ErrorCode'] !== undefined,
    reference: reference === undefined ? undefined : Number(reference),
    lands: undefined,
    event,
  };
}

/** Where a request of a step is answered: the input that carries it out or the first event with its ReferenceID. */
function landing(trace: Trace, from: number): Landing | undefined {
  const reference = trace.steps[from]?.reference;
  if (reference === undefined) return undefined;
  for (let rung = from; rung < trace.steps.length; rung += 1) {
    if (rung > from && trace.steps[rung]?.input['reference'] === reference) {
      return { rung, arrow: 0 };
    }
    const answer = heardAt(trace, rung).findIndex(
      ({ attributes }) => attributes['ReferenceID'] === `${reference}`,
    );
    if (answer >= 0) return { rung, arrow: answer + 1 };
  }
  return undefined;
}

const breaches = ({ violations = [] }: Drawn, index: number, steps: number): readonly Breach[] =>
  violations
    .filter(({ step }) => Math.min(step, steps - 1) === index)
    .map(({ invariant, evidence }) => ({
      invariant: invariant.id,
      evidence: printable(evidence),
    }));
