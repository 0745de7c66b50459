import { inMarkup } from '../markup.ts';
import { attributeList } from '../scenarios/attribute-list.ts';
import type { Door } from './doors.ts';
import { type Arrow, isForAll } from './drawing.ts';
import { widthOf } from './svg-layout.ts';

/** Where one arrow stands. */
export interface ArrowPlace {
  readonly y: number;
  /** The middle of its party's column. */
  readonly party: number | undefined;
  readonly centre: number;
  readonly left: number;
  readonly right: number;
  readonly door: Door | undefined;
}

/** Half of the bar that the switch is. */
const BAR = 4;

/** One arrow with its words; what was said whole stands in its tooltip. */
export function svgArrow(arrow: Arrow, place: ArrowPlace): string {
  const { kind, isNo } = arrow;
  const classes = [kind, ...(isNo ? ['no'] : []), ...(place.door === undefined ? [] : ['flying'])];
  return `<g class="${classes.join(' ')}"><title>${inMarkup(whole(arrow))}</title>${shape(arrow, place)}</g>`;
}

/** An event with its attributes and whoever receives it, in one line. */
const whole = ({ label, event }: Arrow): string =>
  event === undefined
    ? label
    : [
        [event.to === '*' ? 'everybody' : event.to, event.event].filter(Boolean).join(' '),
        ...attributeList(event.attributes),
        ...(event.audience === undefined ? [] : [`received by ${event.audience.join(', ')}`]),
      ].join(' · ');

function shape(arrow: Arrow, { y, party, centre, left, right, door }: ArrowPlace): string {
  const label = `${arrow.label}${arrow.isNo && arrow.kind !== 'event' ? ' (refused)' : ''}`;
  if (isForAll(arrow)) {
    return `${line(left, right, y)}${tip(left, y, -1)}${tip(right, y, 1)}${words((left + right) / 2, y - 7, `${label} to everybody`)}`;
  }
  if (party === undefined) {
    const dot = `<circle class="dot${arrow.kind === 'event' ? ' tip open' : ''}" cx="${centre}" cy="${y - 6}" r="5"/>`;
    const isRight = centre + 14 + widthOf(label) < right + 60;
    return isRight
      ? `${dot}${words(centre + 14, y - 1, label, 'start')}`
      : `${dot}${words(centre, y - 15, label)}`;
  }
  const side = party < centre ? -1 : 1;
  const inner = door === undefined ? centre + side * BAR : doorAt(door, centre);
  const [from, to] = arrow.kind === 'event' ? [inner, party] : [party, inner];
  const heading = to > from ? 1 : -1;
  return `${line(from, to - heading * 2, y)}${tip(to, y, heading, door !== undefined)}${words(middle(from, to, label, party), y - 7, label)}`;
}

/** Over the middle of its arrow; on one that crosses others, nearer to its party. */
function middle(from: number, to: number, label: string, party: number): number {
  const long = Math.abs(to - from) > 300;
  const towards = party < (from + to) / 2 ? 1 : -1;
  return long ? party + towards * (widthOf(label) / 2 + 20) : (from + to) / 2;
}

/** Where a request waits. */
const doorAt = ({ side, place }: Door, centre: number): number =>
  centre + (side === 'left' ? -1 : 1) * (16 + place * 9);

/** What waits at the switch's door: from where it was asked down to where it is answered, or to the end. */
export function svgDoor(door: Door, centre: number, { top, bottom }: Span): string {
  const at = doorAt(door, centre);
  const heading = door.side === 'left' ? 1 : -1;
  if (door.until === undefined) {
    return `<g class="waits"><title>in flight at the end</title><path class="line" d="M${at} ${top}V${bottom}"/><path class="tip open" d="M${at - 5} ${bottom - 6}l5 8l5 -8"/></g>`;
  }
  const end = centre - heading * BAR;
  return `<g class="waits"><path class="line" d="M${at} ${top}V${bottom}H${end - heading * 2}"/>${tip(end, bottom, heading)}</g>`;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

const line = (from: number, to: number, y: number): string =>
  `<path class="line" d="M${from} ${y}H${to}"/>`;

const tip = (x: number, y: number, heading: number, isOpen = false): string =>
  `<path class="tip${isOpen ? ' open' : ''}" d="M${x - heading * 8} ${y - 4.5}L${x} ${y}L${x - heading * 8} ${y + 4.5}${isOpen ? '' : 'Z'}"/>`;

const words = (x: number, y: number, text: string, anchor = ''): string =>
  `<text class="words${anchor === '' ? '' : ` ${anchor}`}" x="${Math.round(x)}" y="${y}">${inMarkup(text)}</text>`;
