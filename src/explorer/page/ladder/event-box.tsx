import type { VNode } from 'preact';

import type { EventPlace } from '../use-page.ts';
import { VendorWord } from '../vendor-word.tsx';
import type { Box } from './rung-view.ts';
import { toneOf } from './tone.ts';

interface Props {
  readonly box: Box;
  readonly step: number;
  readonly isChosen: boolean;
  /** Nothing on a ladder that is only looked at. */
  readonly choose: ((place: EventPlace) => void) | undefined;
}

/** One event in the lane of the party that hears it. */
export function EventBox({ box, step, isChosen, choose }: Props): VNode {
  const { event, to, lane, line, tag, index } = box;
  const style = {
    gridColumn: lane === undefined ? '1 / -1' : String(lane + 1),
    gridRow: String(line + 2),
  };
  const words = <EventWords event={event} tag={tag} />;
  if (choose === undefined) {
    return (
      <span class={`event ${toneOf(event)}`} style={style}>
        {words}
      </span>
    );
  }
  const look = () => choose({ step, event: index });
  return (
    <button
      type="button"
      class={`event ${toneOf(event)}`}
      style={style}
      aria-pressed={isChosen}
      data-event={event}
      data-to={to}
      onClick={look}
      onMouseEnter={look}
    >
      <span class="unseen">{hearer(to)} </span>
      {words}
    </button>
  );
}

const hearer = (to: string): string => {
  if (to === '') return 'said:';
  return to === '*' ? 'everybody hears' : `${to} hears`;
};

const EventWords = ({ event, tag }: Pick<Box, 'event' | 'tag'>): VNode => (
  <>
    <span class="event-name">
      <VendorWord name={event} />
    </span>
    {tag === '' ? null : <span class="event-tag">{tag}</span>}
  </>
);
