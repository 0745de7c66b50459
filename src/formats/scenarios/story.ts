import type { SwitchEvent } from '../../model/event.ts';
import type { Step, Trace } from '../../model/scenario.ts';
import { callOf } from './call-of.ts';
import { tell } from './tell.ts';

/** A trace told in words, one line a step. */
export const story = ({ steps, heard }: Trace): readonly string[] =>
  steps.map((step, index) => `${index + 1}. ${tellStep(step, heard?.[index])}`);

/** One step in words: what happened and what the switch said; or what is heard after it, where that is not the same. */
function tellStep(step: Step, heard = step.events): string {
  const name = step.reference === undefined ? '' : ` (request ${step.reference})`;
  const answer = step.answer === 'refused' ? 'refused: ' : '';
  const said = heard.length === 0 ? 'nothing said' : heard.map(tellEvent).join('; ');
  return `${tell(step.input)}${name} -> ${answer}${said}`;
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
