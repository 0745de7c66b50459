import type { ReplayedFile, ReplayReport } from './replay-report.ts';
import { type Draw, inWords } from '../drawings/case.ts';

/** What became of saved counterexamples, in one line: `21 counterexamples replayed: 21 as expected`. */
export function replaySummary({
  total,
  asExpected,
  failing,
  fixed,
  stale,
  undecided,
  unreadable,
}: ReplayReport): string {
  if (total + unreadable.length === 0) return 'no counterexamples to replay';
  const parts = [
    `${asExpected} as expected`,
    ...(failing > 0 ? [`${failing} failing`] : []),
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(stale > 0 ? [`${stale} stale`] : []),
    ...(undecided > 0 ? [`${undecided} undecided`] : []),
    ...(unreadable.length > 0 ? [`${unreadable.length} unreadable`] : []),
  ];
  return `${total} counterexample${total === 1 ? '' : 's'} replayed: ${parts.join(', ')}`;
}

/** How many steps of a story are told; a shrunk one has fewer. */
const TOLD = 40;

/** One replayed counterexample in words; one that fails with its story. Where they are drawn, each is. */
export function replayedText(replayed: ReplayedFile, draw: Draw = inWords): readonly string[] {
  const { file, story, why, evidence, shortestIn, fails } = replayed;
  const shortest = shortestIn === null ? '' : `, shortest possible in configuration ${shortestIn}`;
  const line = `${mark(replayed)}  ${file}: ${outcomeText(replayed)}${shortest}`;
  const drawn = draw(replayed);
  if (!fails) return [line, ...(drawn ?? [])];
  const told = [
    ...story.slice(0, TOLD).map((step) => `        ${step}`),
    ...(story.length > TOLD ? [`        and ${story.length - TOLD} steps more`] : []),
  ];
  return [
    line,
    ...(drawn ?? told),
    ...(why === '' ? [] : [`        why: ${why}`]),
    ...evidence.map((words) => `        evidence: ${words}`),
    `        replay: npx partyline replay ${file}`,
  ];
}

const mark = ({ fails, verdict }: ReplayedFile): string =>
  fails ? 'FAIL' : verdict === 'undecided' ? '?   ' : 'ok  ';

/** What became of one counterexample, in a few words. */
export function outcomeText({ outcome, status, invariant, fault }: ReplayedFile): string {
  switch (outcome) {
    case 'stale':
      return 'stale: the switch no longer answers it as it did; find it again';
    case 'undecided':
      return `too much can happen from where it ends to say whether ${invariant} holds`;
    case 'unnoticed':
      return `${invariant} no longer notices the fault ${fault}`;
    case 'still-failing':
      return status === 'fault'
        ? `${invariant} notices the fault ${fault}`
        : `${invariant} is broken`;
    case 'fixed':
      return status === 'open'
        ? `${invariant} holds now; set its status to "fixed"`
        : `${invariant} holds`;
  }
}
