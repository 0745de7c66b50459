import { type Door, doorsOf } from './doors.ts';
import { type Arrow, type Drawing, type Rung, isForAll } from './drawing.ts';
import { type LadderLayout, WIDTH, ladderLayout } from './ladder-layout.ts';
import { Sheet } from './sheet.ts';
import { wrappedText } from './wrapped.ts';

/**
 * A drawing as a ladder for a terminal, 80 signs wide and without colour.
 *
 * `──►` is what people do and what the switch says, `╌╌▷` a request that is in
 * flight until its `╎` beside the switch ends in `►`; `✗` marks what is broken.
 */
export const ladder = (drawing: Drawing): readonly string[] => new Ladder(drawing).lines;

class Ladder {
  readonly lines: readonly string[];
  readonly #drawing: Drawing;
  readonly #layout: LadderLayout;
  readonly #sheet = new Sheet();
  readonly #doors: ReadonlyMap<string, Door>;
  /** The requests that wait while a line is drawn. */
  readonly #waiting = new Set<Door>();

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
    this.#layout = ladderLayout(drawing);
    this.#doors = doorsOf(drawing);
    this.#heads();
    for (const [index, rung] of drawing.rungs.entries()) this.#rung(rung, index);
    for (const label of drawing.open) this.#open(label);
    this.lines = this.#sheet.lines;
  }

  #heads(): void {
    const { columns } = this.#drawing;
    const { at, gap } = this.#layout;
    const names = columns.map((name) => wrappedText(name, Math.max(4, gap - 1)));
    const height = Math.max(0, ...names.map(({ length }) => length));
    for (let row = 0; row < height; row += 1) {
      const line = this.#sheet.line([]);
      for (const [column, name] of names.entries()) {
        const part = name[row - height + name.length] ?? '';
        this.#sheet.write(line, (at[column] ?? 0) - Math.floor(part.length / 2), part);
      }
    }
    this.#rails();
  }

  #rung({ number, mark, arrows, broken }: Rung, index: number): void {
    for (const [place, arrow] of arrows.entries()) {
      const landed = [...this.#waiting].filter(
        ({ until }) => until?.rung === index && until.arrow === place,
      );
      for (const door of landed) this.#waiting.delete(door);
      const aside = Math.max(0, ...landed.map((door) => this.#doorway(door)));
      const line = this.#arrow(arrow, this.#doors.get(`${index} ${place}`), aside);
      for (const door of landed) this.#land(line, door);
      if (place === 0) {
        const sign = `${mark}${broken.length > 0 ? '✗' : ''}`;
        this.#sheet.write(line, 0, `${String(number).padStart(3)} ${sign}`);
      }
    }
    for (const { invariant, evidence } of broken) this.#breach(`✗ ${invariant}: ${evidence}`);
    this.#rails();
  }

  /** One line of rails with nothing on it, or with what stands on it. */
  #rails(): number {
    const { at, switchAt } = { ...this.#layout, ...this.#drawing };
    return this.#sheet.line(
      [
        ...at.map((place, column) => [place, column === switchAt ? '┃' : '│'] as const),
        ...[...this.#waiting].map((door) => [this.#place(door), '╎'] as const),
      ].toSorted(([one], [other]) => one - other),
    );
  }

  #place({ side, place }: Door): number {
    const at = this.#layout.at[this.#drawing.switchAt] ?? 0;
    return side === 'left' ? at - 2 - 2 * place : at + 2 + 2 * place;
  }

  /** How far a door on the right reaches into the words there. */
  #doorway(door: Door): number {
    const centre = this.#layout.at[this.#drawing.switchAt] ?? 0;
    return Math.max(0, this.#place(door) - centre);
  }

  /** Draws one arrow; answers its line. */
  #arrow(arrow: Arrow, door: Door | undefined, aside: number): number {
    const { at } = this.#layout;
    const centre = at[this.#drawing.switchAt] ?? 0;
    const party = arrow.party === undefined ? undefined : at[arrow.party];
    if (isForAll(arrow)) return this.#across(arrow.label);
    if (party === undefined) return this.#happening(arrow, centre, aside);
    const words = `${arrow.label}${arrow.isNo && arrow.kind !== 'event' ? ' (refused)' : ''}`;
    if (arrow.kind === 'event') return this.#line({ from: centre, to: party, words, style: SAID });
    const to = door === undefined ? centre : this.#place(door);
    const line = this.#line({ from: party, to, words, style: door === undefined ? DONE : ASKED });
    if (door !== undefined) this.#waiting.add(door);
    return line;
  }

  #line({ from, to, words, style }: Stroke): number {
    const [low, high] = from < to ? [from, to] : [to, from];
    const room = high - low - 1;
    const isInside = words.length + 5 <= room;
    if (!isInside && !this.#fitsBeside(low, high, words)) this.#above(low, words);
    const line = this.#rails();
    for (let at = low + 1; at < high; at += 1) this.#sheet.write(line, at, style.line);
    this.#sheet.write(line, from, style.feet[from < to ? 0 : 1]);
    if (style === ASKED) this.#sheet.write(line, to, from < to ? '▷' : '◁');
    else this.#sheet.write(line, from < to ? to - 1 : to + 1, from < to ? '►' : '◄');
    if (isInside) {
      this.#sheet.write(line, low + 1 + Math.floor((room - words.length - 2) / 2), ` ${words} `);
    } else if (this.#fitsRight(high, words)) this.#sheet.write(line, high + 1, ` ${words} `);
    else if (this.#fitsLeft(low, words)) {
      this.#sheet.write(line, low - 2 - words.length, ` ${words} `);
    }
    return line;
  }

  #fitsBeside(low: number, high: number, words: string): boolean {
    return this.#fitsRight(high, words) || this.#fitsLeft(low, words);
  }

  #fitsRight(high: number, words: string): boolean {
    return high + 2 + words.length <= WIDTH;
  }

  #fitsLeft(low: number, words: string): boolean {
    return low - 2 - words.length >= this.#layout.gutter;
  }

  /** Words on lines of their own, above the arrow they belong to. */
  #above(low: number, words: string): void {
    const { gutter } = this.#layout;
    for (const part of wrappedText(words, WIDTH - gutter - 3)) {
      const at = Math.max(gutter, Math.min(low + 1, WIDTH - part.length - 2));
      this.#sheet.write(this.#rails(), at, ` ${part} `);
    }
  }

  #happening({ kind, label, isNo }: Arrow, centre: number, aside: number): number {
    const sign = `${kind === 'event' ? '○' : '●'}${' '.repeat(aside)}`;
    const words = `${sign} ${label}${isNo ? ' (refused)' : ''}`;
    const { gutter } = this.#layout;
    const isRight = centre + words.length <= WIDTH;
    const [first = '', ...rest] = isRight ? [words] : wrappedText(words, WIDTH - gutter - 2);
    const line = this.#rails();
    this.#sheet.write(
      line,
      isRight ? centre : Math.max(gutter, WIDTH - first.length - 1),
      `${first} `,
    );
    for (const part of rest) this.#sheet.write(this.#rails(), gutter + 2, `${part} `);
    return line;
  }

  /** What is said to everybody. */
  #across(label: string): number {
    const { at } = this.#layout;
    const [low = 0, high = low] = [at[0], at.at(-1)];
    const line = this.#rails();
    this.#sheet.write(line, low, `◄${'═'.repeat(Math.max(0, high - low - 1))}►`);
    const words = ` ${label} to everybody `;
    this.#sheet.write(line, Math.max(low + 1, Math.floor((low + high - words.length) / 2)), words);
    return line;
  }

  #land(line: number, door: Door): void {
    const centre = this.#layout.at[this.#drawing.switchAt] ?? 0;
    const at = this.#place(door);
    if (door.side === 'left') {
      this.#sheet.write(line, at, `╰${'─'.repeat(centre - at - 2)}►`);
    } else this.#sheet.write(line, centre + 1, `◄${'─'.repeat(at - centre - 2)}╯`);
  }

  #breach(words: string): void {
    const { gutter } = this.#layout;
    for (const [index, part] of wrappedText(words, WIDTH - gutter - 2).entries()) {
      this.#sheet.write(this.#sheet.line([]), gutter + (index === 0 ? 0 : 2), part);
    }
  }

  #open(label: string): void {
    this.#sheet.write(
      this.#sheet.line([]),
      this.#layout.gutter,
      `▷ in flight at the end: ${label}`,
    );
  }
}

/** One arrow from one place to another. */
interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly style: Style;
}

interface Style {
  readonly line: string;
  /** Where it begins: on its way to the right, to the left. */
  readonly feet: readonly [string, string];
}

const DONE: Style = { line: '─', feet: ['├', '┤'] };
const ASKED: Style = { line: '╌', feet: ['├', '┤'] };
const SAID: Style = { line: '─', feet: ['┠', '┨'] };
