import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';

import type { Course, Mark } from '../../session/course.ts';
import { Panel } from '../panel.tsx';
import { usePage } from '../use-page.ts';
import { StripRow } from './strip-row.tsx';

/** All invariants over the steps: not exercised, exercised, broken. */
export function StripPanel(): VNode {
  const { desk, course } = usePage();
  const [isOpen, setOpen] = useState(true);
  const [sought, seek] = useState<'all' | 'exercised'>('exercised');
  const marks = useMemo(
    () => desk.sw.invariants.map((_, index) => marksOf(course, index)),
    [desk, course],
  );
  const exercised = marks.filter((row) => row.some((mark) => mark !== 'not exercised')).length;
  const broken = course.violations.length;
  return (
    <Panel
      title="Invariants"
      id="strip"
      beside={
        <>
          <span class={broken > 0 ? 'count violated' : 'count'}>
            {exercised} of {marks.length} exercised
            {broken > 0 ? `, ${broken} broken` : ', none broken'}
          </span>
          <button
            type="button"
            aria-pressed={sought === 'all'}
            onClick={() => seek(sought === 'all' ? 'exercised' : 'all')}
          >
            All
          </button>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide' : 'Show'}
          </button>
        </>
      }
    >
      {isOpen ? <Rows marks={marks} all={sought === 'all'} /> : null}
    </Panel>
  );
}

const marksOf = ({ steps }: Course, index: number): readonly Mark[] =>
  steps.map(({ marks }) => marks[index] ?? 'not exercised');

function Rows({
  marks,
  all,
}: {
  readonly marks: readonly (readonly Mark[])[];
  readonly all: boolean;
}): VNode {
  const { desk, session, showClaim, edit } = usePage();
  const rows = desk.sw.invariants
    .map((invariant, index) => ({ invariant, row: marks[index] ?? [] }))
    .filter(({ row }) => all || row.some((mark) => mark !== 'not exercised'))
    .toSorted((one, other) => Number(isBroken(other.row)) - Number(isBroken(one.row)));
  if (rows.length === 0) return <p class="hint">No step has put an invariant to the test yet.</p>;
  return (
    <ul class="strip-rows" tabIndex={0} aria-label="Invariants over the steps">
      {rows.map(({ invariant, row }) => (
        <StripRow
          key={invariant.id}
          id={invariant.id}
          statement={invariant.statement}
          row={row}
          at={session.at}
          show={showClaim}
          go={(to) => edit({ type: 'go', to })}
        />
      ))}
    </ul>
  );
}

const isBroken = (row: readonly Mark[]): boolean => row.includes('broken');
