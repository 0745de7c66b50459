import { FAULT_CLASSES, type FaultResult } from '../../check/adequacy/results.ts';
import { countsLine } from '../reports/faults-text.ts';
import { type Facts, type HtmlReport, type Section, htmlTable } from './html-page.ts';

/** Which invariant notices which fault, as a report. */
export function faultsHtml(results: readonly FaultResult[], facts: Facts): HtmlReport {
  const names = [...new Set(results.map((result) => result.switch))];
  const of = (name: string): readonly FaultResult[] =>
    results.filter((result) => result.switch === name);
  const isMissed = results.some((result) => result.class === 'missed');
  return {
    title: `partyline faults: ${names.join(', ')}`,
    verdict: {
      words: names.map((name) => countsLine(name, of(name))).join('; '),
      kind: isMissed ? 'bad' : results.length === 0 ? 'open' : 'good',
    },
    facts,
    sections: names.flatMap((name) => sectionsOf(name, of(name))),
  };
}

/** A table for each class of fault; those that nothing notices and something should come first. */
const sectionsOf = (name: string, results: readonly FaultResult[]): readonly Section[] =>
  FAULT_CLASSES.toReversed().flatMap((one) => {
    const members = results.filter((result) => result.class === one);
    if (members.length === 0) return [];
    const head = ['fault', 'noticed by', 'runs', 'steps', 'shortest', 'why it need not be noticed'];
    const rows = members.map(({ fault, caughtBy, runs, shrunkTo, shortest, because }) => [
      fault,
      caughtBy.join(', '),
      number(runs),
      number(shrunkTo),
      number(shortest),
      because ?? '',
    ]);
    return [{ heading: `${name}: ${one} (${members.length})`, body: htmlTable(head, rows) }];
  });

const number = (value: number | null): string => (value === null ? '' : value.toLocaleString('en'));
