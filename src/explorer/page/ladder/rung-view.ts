import { tell } from '../../../formats/scenarios/tell.ts';
import type { SwitchEvent } from '../../../model/event.ts';
import type { Input } from '../../../model/input.ts';
import type { Course, CourseStep } from '../../session/course.ts';

/** One step laid out for drawing; plain data, so that equal rungs need no new drawing. */
export interface RungView {
  /** From 0. */
  readonly index: number;
  readonly told: string;
  readonly outcome: 'accepted' | 'refused' | 'came to nothing';
  /** The request's ReferenceID, where it is one. */
  readonly reference: number | undefined;
  /** From which lane to which the input goes; the same twice where it stays. */
  readonly arrow: readonly [from: number, to: number] | undefined;
  readonly boxes: readonly Box[];
  /** How many lines the boxes take. */
  readonly lines: number;
  /** The requests under way beside this rung. */
  readonly flights: readonly Flight[];
  readonly violations: readonly { readonly invariant: string; readonly evidence: string }[];
}

/** One event in the lane of the party that hears it; what is for everybody, or names nobody, spans them all. */
export interface Box {
  readonly index: number;
  readonly event: string;
  /** Who hears it; `*` is everybody, empty where the event names nobody. */
  readonly to: string;
  readonly lane: number | undefined;
  readonly line: number;
  readonly tag: string;
}

/** A request under way in the lane of its client: an open arrow until it is answered. */
export interface Flight {
  readonly lane: number;
  readonly reference: number;
  readonly part: 'begins' | 'goes on' | 'ends';
}

/** Every step of a course laid out on these lanes. */
export function rungViews(course: Course, lanes: readonly string[]): readonly RungView[] {
  const flights = flightsOf(course, lanes);
  return course.steps.map((at, index) => {
    const boxes = boxesOf(at.heard, lanes);
    return {
      index,
      told: tell(at.step.input),
      outcome: outcomeOf(at),
      reference: at.step.reference,
      arrow: arrowOf(at.step.input, lanes),
      boxes,
      lines: Math.max(0, ...boxes.map(({ line }) => line + 1)),
      flights: flights[index] ?? [],
      violations: at.violations.map(({ invariant, evidence }) => ({
        invariant: invariant.id,
        evidence,
      })),
    };
  });
}

function outcomeOf({ step }: CourseStep): RungView['outcome'] {
  if (step.answer === 'refused') return 'refused';
  const isNothing =
    step.before === step.after && step.events.length === 0 && step.reference === undefined;
  return isNothing ? 'came to nothing' : 'accepted';
}

function arrowOf(input: Input, lanes: readonly string[]): RungView['arrow'] {
  const from = lanes.indexOf(String(input['thisDN'] ?? input['client'] ?? ''));
  const to = lanes.indexOf(String(input['otherDN'] ?? ''));
  if (from < 0) return undefined;
  return [from, to < 0 ? from : to];
}

/** Each event on the first line that is free in its lane and not above one said before it in that lane. */
function boxesOf(heard: readonly SwitchEvent[], lanes: readonly string[]): readonly Box[] {
  const next = lanes.map(() => 0);
  return heard.map((said, index) => {
    const place = lanes.indexOf(said.to);
    const lane = place < 0 ? undefined : place;
    const line = lane === undefined ? Math.max(0, ...next) : (next[lane] ?? 0);
    if (lane === undefined) next.fill(line + 1);
    else next[lane] = line + 1;
    return { index, event: said.event, to: said.to, lane, line, tag: tagOf(said) };
  });
}

/** What tells one event of a name from the next at a glance. */
function tagOf({ attributes }: SwitchEvent): string {
  const { ConnID, ErrorCode, ReferenceID, AgentState, CallState } = attributes;
  const words = [
    ...(ConnID === undefined ? [] : [`call ${ConnID.split('@')[0] ?? ''}`]),
    ...(CallState === undefined || CallState === 'Ok' ? [] : [CallState]),
    ...(AgentState === undefined ? [] : [`AgentState ${AgentState}`]),
    ...(ErrorCode === undefined ? [] : [`error ${ErrorCode}`]),
    ...(ReferenceID === undefined ? [] : [`request ${ReferenceID}`]),
  ];
  return words.join(', ');
}

/** Which requests are under way beside each rung. */
function flightsOf({ steps }: Course, lanes: readonly string[]): readonly (readonly Flight[])[] {
  const laneOf = new Map<number, number>();
  let before: readonly number[] = [];
  return steps.map(({ step, flight }) => {
    const { input, reference } = step;
    const lane = lanes.indexOf(String(input['client'] ?? input['thisDN'] ?? ''));
    if (reference !== undefined && lane >= 0) laneOf.set(reference, lane);
    const was = new Set(before.filter((number) => number > 0));
    const is = new Set(flight.filter((number) => number > 0));
    before = flight;
    return [...new Set([...was, ...is])].flatMap((number): Flight[] => {
      const at = laneOf.get(number);
      if (at === undefined) return [];
      const part = was.has(number) ? (is.has(number) ? 'goes on' : 'ends') : 'begins';
      return [{ lane: at, reference: number, part }];
    });
  });
}
