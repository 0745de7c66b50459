import type { VNode } from 'preact';

import type { Mark } from '../../session/course.ts';

interface Props {
  readonly id: string;
  readonly statement: string;
  readonly row: readonly Mark[];
  readonly at: number;
  readonly show: (id: string) => void;
  readonly go: (to: number) => void;
}

/** How wide a step is drawn. */
const CELL = 10;

/** One invariant over the steps, as cells that can be clicked. */
export function StripRow({ id, statement, row, at, show, go }: Props): VNode {
  return (
    <li class={row.includes('broken') ? 'broken' : ''}>
      <button type="button" class="link" title={statement} onClick={() => show(id)}>
        {id}
      </button>
      <svg
        role="img"
        aria-label={`${id}: ${inWords(row)}`}
        width={Math.max(1, row.length) * CELL}
        height="14"
        onClick={({ offsetX }) => go(Math.floor(offsetX / CELL) + 1)}
      >
        <path class="base" d={cells(row, () => true)} />
        <path class="undecided" d={cells(row, (mark) => mark === 'undecided')} />
        <path class="exercised" d={cells(row, (mark) => mark === 'exercised')} />
        <path class="broken" d={cells(row, (mark) => mark === 'broken')} />
        {at === 0 ? null : (
          <rect class="at" x={(at - 1) * CELL} y="0" width={CELL - 1} height="14" />
        )}
      </svg>
    </li>
  );
}

const cells = (row: readonly Mark[], isDrawn: (mark: Mark) => boolean): string =>
  row
    .flatMap((mark, index) =>
      isDrawn(mark) ? [`M${index * CELL} 2h${CELL - 1}v10h-${CELL - 1}z`] : [],
    )
    .join('');

function inWords(row: readonly Mark[]): string {
  const steps = (wanted: Mark): string =>
    row.flatMap((mark, index) => (mark === wanted ? [index + 1] : [])).join(', ');
  const broken = steps('broken');
  const exercised = steps('exercised');
  if (broken !== '') return `broken at step ${broken}`;
  return exercised === '' ? 'not exercised' : `exercised at step ${exercised}`;
}
