import { Judge } from '../../check/judge.ts';
import type { Heard } from '../../model/heard.ts';
import type { Invariant } from '../../model/invariant.ts';
import { type Course, type Mark, watching } from './course.ts';

/** An invariant that looked at something, and what it made of it. */
export interface Onlooker {
  readonly invariant: Invariant;
  readonly mark: Exclude<Mark, 'not exercised'>;
  /** Evidence, where it is broken. */
  readonly evidence: string | undefined;
}

/** The invariants that looked at one event of a step: those that its being heard put to the test. */
export function onlookers(
  invariants: readonly Invariant[],
  { exchange, steps }: Course,
  place: { readonly step: number; readonly event: number },
): readonly Onlooker[] {
  const judge = new Judge(invariants);
  for (const { step, heard } of steps.slice(0, place.step)) judge.step(exchange, step, heard);
  const at = steps[place.step];
  if (at === undefined) return [];
  if (at.step.reference !== undefined) {
    judge.hear(exchange.submitted(at.step.input, at.step.reference));
  }
  const before = at.heard.slice(0, place.event);
  for (const { event, to, attributes } of before) judge.hear(heardEvent(event, to, attributes));
  const seen = watching(judge);
  const one = at.heard[place.event];
  if (one === undefined) return [];
  judge.hear(heardEvent(one.event, one.to, one.attributes));
  const { marks, violations } = seen();
  return invariants.flatMap((invariant, index) => {
    const mark = marks[index];
    const evidence = violations.find((found) => found.invariant === invariant)?.evidence;
    return mark === undefined || mark === 'not exercised' ? [] : [{ invariant, mark, evidence }];
  });
}

const heardEvent = (name: string, to: string, attributes: Heard['attributes']): Heard => ({
  kind: 'event',
  name,
  to,
  attributes,
});
