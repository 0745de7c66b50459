import type { About, Violation } from '../../model/invariant.ts';
import { callName, callOf } from './call-of.ts';
import { inWords } from './story.ts';
import { clause } from './tell.ts';
import { type Told, titles } from './titles.ts';

/** An event that was said to the party which evidence is about, of the call it is about. */
interface Telling {
  readonly step: number;
  readonly event: string;
}

/**
 * Why an invariant is broken, in one sentence: who was told what, at which
 * step, because of what.
 */
export function because(
  told: Told,
  { step, evidence, about }: Pick<Violation, 'step' | 'evidence' | 'about'>,
): string {
  if (about !== undefined) return `${capital(ofParty(told, about, step))}: ${about.problem}.`;
  return step < told.steps.length
    ? `${capital(place(told, step))}: ${evidence}.`
    : `Nothing is left to happen after step ${told.steps.length}: ${evidence}.`;
}

/** What the party was told. */
function ofParty(told: Told, about: About, step: number): string {
  const { event } = about;
  const who = called(told, about.to);
  const of = about.call === undefined ? '' : ` on call ${callName(about.call)}`;
  const tellings = tellingsOf(told, about, step);
  const [last, previous] = tellings.toReversed();
  if (event === undefined) {
    return last === undefined
      ? `${who} was told nothing${of}`
      : `the last that ${who} was told${of} is ${last.event}, ${place(told, last.step)}`;
  }
  if (last?.event !== event) return `${event} of ${who}${of} ${place(told, step)}`;
  if (previous?.event === event && SAID_BEFORE.test(about.problem)) {
    return `${who} was told ${event} ${again(told, previous, last, of)}`;
  }
  const before = previous && `${previous.event} ${placeBefore(told, previous.step, last.step)}`;
  return `${who} was told ${event}${of} ${place(told, last.step)}${before ? `, after ${before}` : ''}`;
}

/** Words of a problem that lies in what was said before. */
const SAID_BEFORE = /\b(?:before|again|already|twice|once)\b/u;

const again = (told: Told, first: Telling, second: Telling, of: string): string =>
  first.step === second.step
    ? `twice${of} ${place(told, second.step)}`
    : `twice${of}, ${place(told, first.step)} and again ${place(told, second.step)}`;

/** What was said to the party of that call, as far as the event that gave it away. */
function tellingsOf(
  { steps, heard }: Told,
  { to, call, event }: About,
  until: number,
): readonly Telling[] {
  const tellings = steps
    .slice(0, until + 1)
    .flatMap((step, index) =>
      (heard?.[index] ?? step.events)
        .filter(
          (said) =>
            said.to === to && (call === undefined || callOf(said.attributes) === callName(call)),
        )
        .map((said): Telling => ({ step: index, event: said.event })),
    );
  const end = tellings.findLastIndex(
    (telling) => telling.event === event && telling.step === until,
  );
  return end < 0 ? tellings : tellings.slice(0, end + 1);
}

/** `at step 4 because caller A hangs up call 1`. */
const place = (told: Told, index: number): string => {
  const step = told.steps[index];
  return step === undefined
    ? `after step ${told.steps.length}`
    : `at step ${index + 1} because ${inWords(step, told.steps, titles(told), clause)}`;
};

const placeBefore = (told: Told, index: number, later: number): string =>
  index === later ? 'at the same step' : place(told, index);

const called = (told: Told, name: string): string =>
  name === '*' || name === '' ? 'everybody' : titles(told)(name);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
