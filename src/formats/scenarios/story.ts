import type { SwitchEvent } from '../../model/event.ts';
import { callOf } from './call-of.ts';
import type { Violation } from '../../model/invariant.ts';
import type { Step } from '../../model/scenario.ts';
import { type Called, tell } from './tell.ts';
import { type Told, askedFor, titles } from './titles.ts';

/** A trace told in words, one line a step; the step at which an invariant broke is marked. */
export function story(told: Told, violation?: Pick<Violation, 'step' | 'invariant'>): string[] {
  const { steps, heard } = told;
  const called = titles(told);
  return steps.map((step, index) => {
    const line = `${index + 1}. ${tellStep(step, inWords(step, steps, called), heard?.[index])}`;
    const breaks = index === Math.min(violation?.step ?? Infinity, steps.length - 1);
    return violation !== undefined && breaks
      ? `${line}  <- breaks ${violation.invariant.id}`
      : line;
  });
}

/** What happened in a step, in a line of its own or as a clause; of a request that was in flight, what was asked. */
export function inWords(
  { input }: Pick<Step, 'input'>,
  steps: readonly Step[],
  called: Called,
  words: typeof tell = tell,
): string {
  const asked = askedFor(input, steps);
  return asked === input ? words(input, called) : `${words(input)} (${words(asked, called)})`;
}

/** One step: what happened and what the switch said; or what is heard after it, where that is not the same. */
function tellStep(step: Step, happened: string, heard = step.events): string {
  const name = step.reference === undefined ? '' : ` (request ${step.reference})`;
  const answer = step.answer === 'refused' ? 'refused: ' : '';
  const said = heard.length === 0 ? 'nothing said' : heard.map(tellEvent).join('; ');
  return `${happened}${name} -> ${answer}${said}`;
}

/** One event in a few words: who hears what, of which call. */
function tellEvent({ to, event, attributes }: SwitchEvent): string {
  const id = callOf(attributes);
  const call = id === undefined ? '' : ` call ${id}`;
  const state = attributes['AgentState'] === undefined ? '' : ` ${attributes['AgentState']}`;
  const why =
    attributes['ErrorCode'] === undefined
      ? ''
      : ` ${attributes['ErrorCode']} ${attributes['ErrorMessage'] ?? ''}`;
  return `${to === '*' ? 'everybody' : to} ${event}${call}${state}${why}`.trimEnd();
}
