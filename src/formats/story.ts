import type { SwitchEvent } from '../model/event.ts';
import type { Step, Trace } from '../model/scenario.ts';
import { tell } from './tell.ts';

/** A trace told in words, one line a step. */
export const story = ({ steps }: Trace): readonly string[] =>
  steps.map((step, index) => `${index + 1}. ${tellStep(step)}`);

/** One step in words: what happened and what the switch said. */
function tellStep(step: Step): string {
  const name = step.reference === undefined ? '' : ` (request ${step.reference})`;
  const answer = step.answer === 'refused' ? 'refused: ' : '';
  const said = step.events.length === 0 ? 'nothing said' : step.events.map(tellEvent).join('; ');
  return `${tell(step.input)}${name} -> ${answer}${said}`;
}

/** One event in a few words: who hears what, of which call. */
function tellEvent({ to, event, attributes }: SwitchEvent): string {
  const call =
    attributes['ConnID'] === undefined ? '' : ` call ${attributes['ConnID'].split('@')[0]}`;
  const why =
    attributes['ErrorCode'] === undefined
      ? ''
      : ` ${attributes['ErrorCode']} ${attributes['ErrorMessage'] ?? ''}`;
  return `${to === '*' ? 'everybody' : to} ${event}${call}${why}`.trimEnd();
}
