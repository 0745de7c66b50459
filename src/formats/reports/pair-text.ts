import type { Interaction, Interactions } from '../../check/interactions/interaction.ts';
import { configurationInWords } from '../scenarios/configuration-in-words.ts';
import { story } from '../scenarios/story.ts';
import { type InteractionsReport, type PairReport, pairInWords } from './interactions-report.ts';

/** What is known of a few pairs, each with its witness as a story. */
export const pairsText = (done: Interactions, report: InteractionsReport): readonly string[] =>
  report.pairs.flatMap((pair) => {
    const known = done.pairs.find(
      ({ first, second, when }) =>
        first === pair.first && second === pair.second && when === pair.when,
    );
    return [summary(pair, report), ...witnessText(known), ...breachText(known), ''];
  });

function summary(pair: PairReport, { runs, fault }: InteractionsReport): string {
  const { witness, exercised, broken } = pair;
  const times = exercised === 1 ? 'once' : `${exercised.toLocaleString('en-US')} times`;
  const met = exercised === 0 ? 'never met' : `met ${times}`;
  return [
    `${pairInWords(pair)}: ${witness === null ? 'in no study' : 'possible'}`,
    `${met} in ${runs.toLocaleString('en-US')} random runs`,
    broken === null ? 'nothing broken' : `breaks ${broken.invariant}`,
    ...(fault === null ? [] : [`with the fault ${fault}`]),
  ].join(', ');
}

/** The smallest scenario of a pair, a line a step. */
export function witnessText({ witness, trace }: Partial<Interaction> = {}): readonly string[] {
  if (witness === undefined || trace === undefined) return [];
  const { study, length, isShortest } = witness;
  return [
    `  in ${study}: ${length} things happen${isShortest ? ', and none less does' : ''}; ${configurationInWords(trace.exchange)}`,
    ...story(trace).map((line, index) => `  ${line}${index === witness.at ? '  <- here' : ''}`),
  ];
}

/** What is broken where two things meet: the claim, the way there, the evidence. */
export function breachText({ broken }: Partial<Interaction> = {}): readonly string[] {
  if (broken === undefined) return [];
  const { trace, violation } = broken;
  return [
    `VIOLATION ${violation.invariant.id}: ${violation.invariant.statement}`,
    ...story(trace, violation).map((line) => `  ${line}`),
    `  evidence: ${violation.evidence}`,
  ];
}
