import type { Input } from '../../model/input.ts';
import type { Exchange } from '../../model/switch.ts';
import { Forest, nodeOf } from './forest.ts';
import { type Field, Layout, pack } from './layout.ts';
import { Recorder } from './recorder.ts';
import { type Views, viewsOf } from './views.ts';

/** An exchange whose states are packed, and what is learned by looking at them. */
export class Packed<S, I extends Input> {
  readonly exchange: Exchange<S, I>;
  /** How many words a state has. */
  readonly words: number;
  readonly forest: Forest = new Forest();
  readonly recorder: Recorder;
  readonly views: Views<S>;
  readonly #layout: Layout<S>;
  readonly #fieldAt: ReadonlyMap<number, Field>;

  constructor(exchange: Exchange<S, I>) {
    if (exchange.finite === undefined) throw new TypeError('nobody has listed what there is');
    this.exchange = exchange;
    this.#layout = new Layout(exchange.finite.schema);
    this.words = this.#layout.words;
    this.recorder = new Recorder(this.words, this.#layout.fields.length);
    this.views = viewsOf<S>(this.#layout.root, this.recorder);
    this.#fieldAt = new Map(this.#layout.fields.map((field) => [nodeOf(field), field]));
  }

  packInitial(words: Int32Array): void {
    pack(this.#layout.root, this.exchange.initial, words);
  }

  unpacked(words: Int32Array): S {
    return this.#layout.unpacked(words);
  }

  /** The field that a node of the forest asks. */
  fieldAt(node: number): Field {
    const field = this.#fieldAt.get(node);
    if (field === undefined) throw new RangeError('a node asks a field that is not there');
    return field;
  }

  /** The answer to a question about a state, found by looking at it where it is not known yet. */
  ask(root: number, words: Int32Array, find: (state: S) => number): number {
    const answer = this.forest.ask(root, words);
    if (answer !== 0) return -1 - answer;
    this.recorder.begin(words);
    const found = find(this.views.before);
    this.forest.learn(root, this.recorder.path, words, found);
    return found;
  }
}
