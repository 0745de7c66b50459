import Table from 'cli-table3';

import {
  type FaultResult,
  FAULT_CLASSES,
  classesOf,
  impliedByOthers,
} from '../../check/adequacy/results.ts';

/** What is known of the invariants that faults are noticed by. */
export interface Noticer {
  readonly id: string;
  readonly basis: 'stated' | 'inferred';
}

/** The faults of one switch, as people read them: the matrix, then what is left. */
export function faultsText(
  name: string,
  results: readonly FaultResult[],
  invariants: readonly Noticer[],
): readonly string[] {
  return [
    ...matrix(results),
    '',
    countsLine(name, results),
    ...exceptions(results),
    ...implied(results, invariants),
  ];
}

/** `genesys: 1,390 faults: 1,200 caught, 130 equivalent ...`. */
export function countsLine(name: string, results: readonly FaultResult[]): string {
  const counts = classesOf(results);
  const told = FAULT_CLASSES.map((one) => `${counts[one].toLocaleString('en')} ${one}`);
  const many = results.length === 1 ? '1 fault' : `${results.length.toLocaleString('en')} faults`;
  return `${name}: ${many}: ${told.join(', ')}`;
}

/** One row a fault that is caught. */
function matrix(results: readonly FaultResult[]): readonly string[] {
  const table = new Table({
    head: ['fault', 'noticed by', 'runs', 'steps', 'shortest'],
    style: { head: [], border: [] },
    colAligns: ['left', 'left', 'right', 'right', 'right'],
  });
  for (const { fault, caughtBy, runs, shrunkTo, shortest } of results) {
    const [first = '', ...others] = caughtBy;
    if (first === '') continue;
    const by = others.length === 0 ? first : `${first} and ${others.length} more`;
    table.push([fault, by, number(runs), number(shrunkTo), number(shortest)]);
  }
  return table.length === 0 ? [] : table.toString().split('\n');
}

const number = (value: number | null): string => (value === null ? '' : value.toLocaleString('en'));

/** Faults that nothing notices, and why that may be so. */
function exceptions(results: readonly FaultResult[]): readonly string[] {
  return FAULT_CLASSES.filter((one) => one !== 'caught').flatMap((one) => {
    const of = results.filter((result) => result.class === one);
    return of.length === 0
      ? []
      : ['', `${one}:`, ...of.map(({ fault, because }) => `  ${fault}${told(because)}`)];
  });
}

const told = (because: string | null): string => (because === null ? '' : `: ${because}`);

function implied(
  results: readonly FaultResult[],
  invariants: readonly Noticer[],
): readonly string[] {
  const ids = impliedByOthers(
    results,
    invariants.map(({ id }) => id),
  );
  if (ids.length === 0) return [];
  const basis = new Map(invariants.map((one) => [one.id, one.basis]));
  return [
    '',
    'never the only one to notice a fault:',
    ...ids.map((id) => `  ${id} (${basis.get(id) ?? 'unknown'})`),
  ];
}
