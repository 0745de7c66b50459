import type { VNode } from 'preact';

import type { Flight } from './rung-view.ts';

/** Where the middle of a lane is, in percent of all lanes. */
const middle = (lane: number, many: number): number => ((lane + 0.5) / many) * 100;

interface Props {
  readonly from: number;
  readonly to: number;
  readonly many: number;
}

/** Who does it, and to whom: a dot, or an arrow from lane to lane. */
export function Arrow({ from, to, many }: Props): VNode {
  const start = middle(Math.min(from, to), many);
  const width = middle(Math.max(from, to), many) - start;
  return (
    <span
      class={`arrow ${from === to ? 'dot' : from < to ? 'rightwards' : 'leftwards'}`}
      style={{ left: `${start}%`, width: `${width}%` }}
      aria-hidden="true"
    />
  );
}

/** A request under way, beside the lane of its client. */
export const FlightLine = ({
  flight: { lane, reference, part },
  many,
}: {
  readonly flight: Flight;
  readonly many: number;
}): VNode => (
  <span
    class={`flight ${part.replace(' ', '-')}`}
    style={{ left: `${middle(lane, many)}%` }}
    title={`request ${reference} ${part === 'ends' ? 'is answered' : 'is under way'}`}
  >
    {part === 'goes on' ? null : <i>{reference}</i>}
  </span>
);
