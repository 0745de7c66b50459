import { Component, type VNode } from 'preact';

import type { InterruptionPoint } from '../../session/documented.ts';
import type { EventPlace } from '../use-page.ts';
import { Arrow, FlightLine } from './arrow.tsx';
import { EventBox } from './event-box.tsx';
import type { RungView } from './rung-view.ts';

/** What a rung is drawn from; `view` is new on every change, `signature` tells whether it differs. */
export interface RungProps {
  readonly view: RungView;
  readonly signature: string;
  readonly lanes: readonly string[];
  /** Whether one stands after this step, or whether it is still to come. */
  readonly place: 'past' | 'here' | 'later';
  /** The event of this step whose details are shown. */
  readonly chosen: number | undefined;
  /** These two are missing on a ladder that is only looked at. */
  readonly choose?: ((place: EventPlace) => void) | undefined;
  readonly go?: ((to: number) => void) | undefined;
  readonly points?: readonly InterruptionPoint[] | undefined;
  readonly interrupt?: ((mark: string) => void) | undefined;
}

/** One step of the ladder. */
export class Rung extends Component<RungProps> {
  override shouldComponentUpdate(next: RungProps): boolean {
    const { signature, lanes, place, chosen, points } = this.props;
    return (
      next.signature !== signature ||
      next.lanes !== lanes ||
      next.place !== place ||
      next.chosen !== chosen ||
      next.points !== points
    );
  }

  override render({ view, lanes, place, chosen, choose, go, points, interrupt }: RungProps): VNode {
    const { index, outcome, arrow, boxes, flights, violations } = view;
    const many = lanes.length;
    return (
      <li class={`rung ${place} ${violations.length > 0 ? 'violated' : ''}`} data-step={index + 1}>
        <div class="what">
          <StepName view={view} isHere={place === 'here'} go={go} />
          {outcome === 'accepted' ? null : <span class="outcome">{outcome}</span>}
          {interrupt === undefined || points === undefined ? null : (
            <Interruptions points={points} interrupt={interrupt} />
          )}
        </div>
        <div class={isQuiet(view) ? 'lanes quiet' : 'lanes'}>
          {arrow === undefined ? null : <Arrow from={arrow[0]} to={arrow[1]} many={many} />}
          {flights.map((flight) => (
            <FlightLine key={flight.reference} flight={flight} many={many} />
          ))}
          {boxes.map((box) => (
            <EventBox
              key={box.index}
              box={box}
              step={index}
              isChosen={chosen === box.index}
              choose={choose}
            />
          ))}
        </div>
        {violations.map(({ invariant, evidence }) => (
          <p key={invariant} class="violation">
            <b>{invariant}</b> {evidence}
          </p>
        ))}
      </li>
    );
  }
}

/** A call or a request stays on one line with its number. */
const unbroken = (told: string): string => told.replaceAll(/ (?=\d)/gu, '\u00a0');

/** Nothing is drawn above its events. */
const isQuiet = ({ arrow, flights }: RungView): boolean =>
  arrow === undefined && flights.every(({ part }) => part === 'goes on');

/** The number of a step and what happens in it; a button to stand there. */
function StepName({
  view: { index, told },
  isHere,
  go,
}: Pick<RungProps, 'view' | 'go'> & { readonly isHere: boolean }): VNode {
  const words = (
    <>
      <span class="unseen">Step </span>
      <b>{index + 1}</b>
      <span class="told">{unbroken(told)}</span>
    </>
  );
  if (go === undefined) return <span class="step">{words}</span>;
  return (
    <button
      type="button"
      class="step"
      aria-current={isHere ? 'step' : undefined}
      title="Stand after this step"
      onClick={() => go(index + 1)}
    >
      {words}
    </button>
  );
}

/** The interruption points of the documents after a step: one click plays what the abnormal row is about. */
export const Interruptions = ({
  points,
  interrupt,
}: {
  readonly points: readonly InterruptionPoint[];
  readonly interrupt: (mark: string) => void;
}): VNode => (
  <p class="interruptions">
    {points.map(({ mark, because }) => (
      <button key={mark} type="button" title={because} onClick={() => interrupt(mark)}>
        {mark} <span>interrupt here</span>
      </button>
    ))}
  </p>
);
