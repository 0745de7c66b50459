import type { Case } from './case.ts';
import type { Arrow, Drawing, Rung } from './drawing.ts';

/**
 * The story of a violation in one paragraph: what was asked, what the switch
 * said, which claim that breaks and where the claim comes from, the way there.
 * The evidence and the command that shows it again are told beside it.
 */
export function paragraph(told: Case): string {
  const { claim, evidence, why, drawing, remark, fault } = told;
  const rung = drawing.rungs.find(({ broken }) => broken.length > 0) ?? drawing.rungs.at(-1);
  return [
    ...(rung === undefined ? [] : [happened(rung, drawing)]),
    ...(evidence === ''
      ? [`The claim is ${claim.id}${origin(claim)}; ${remark}.`]
      : [`That breaks ${claim.id}${origin(claim)}.`, why]),
    // A log has lines, not steps.
    ...(rung?.told === '' ? [] : wayThere(told)),
    ...(fault === null ? [] : [`The fault ${fault} was planted.`]),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What was asked and what the switch said then. */
function happened({ told, number, arrows }: Rung, drawing: Drawing): string {
  const refused = arrows[0]?.isNo === true && told !== '' ? ', which is refused' : '';
  const events = arrows.filter(({ kind }) => kind === 'event');
  const said = listed(counted(events.map((arrow) => saidTo(arrow, drawing))));
  const saying = said === '' ? 'the switch says nothing' : `the switch says ${said}`;
  if (told === '') return `At line ${number} ${saying}.`;
  return `In step ${number}, ${told}${refused}, and ${saying}.`;
}

const saidTo = ({ label, party, event }: Arrow, { columns }: Drawing): string => {
  if (event?.to === '*') return `${label} to everybody`;
  return party === undefined ? label : `${label} to ${columns[party]}`;
};

/** The same thing said more than once is told once. */
const counted = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].map((word) => {
    const times = words.filter((other) => other === word).length;
    return times === 1 ? word : `${word} ${times === 2 ? 'twice' : `${times} times`}`;
  });

/** How many things are listed. */
const MOST = 6;

function listed(words: readonly string[]): string {
  const shown =
    words.length > MOST ? [...words.slice(0, MOST), `${words.length - MOST} things more`] : words;
  return shown.length < 2
    ? shown.join('')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

const origin = ({ basis, source }: Case['claim']): string =>
  source === undefined
    ? ', which is asked of every switch'
    : `, ${basis === 'inferred' ? 'inferred from' : 'stated in'} ${source.document}, ${source.section}`;

function wayThere({ shortestIn, drawing: { rungs } }: Case): readonly string[] {
  const steps = `${rungs.length} ${rungs.length === 1 ? 'step' : 'steps'}`;
  return shortestIn === null
    ? [`The way there has ${steps}.`]
    : [`The way there has ${steps}, and none is shorter in this configuration: ${shortestIn}.`];
}
