import type { Input } from '../../../model/input.ts';
import type { Exchange } from '../../../model/switch.ts';
import { Forest } from '../trees/forest.ts';
import { Images } from '../trees/images.ts';
import { Layout, pack } from '../trees/layout.ts';
import { Recorder } from '../trees/recorder.ts';
import { type Views, viewsOf } from '../trees/views.ts';

/** An exchange whose states are packed, and what is learned by looking at them. */
export class Packed<S, I extends Input> {
  readonly exchange: Exchange<S, I>;
  /** How many words a state has. */
  readonly words: number;
  readonly forest: Forest;
  readonly recorder: Recorder;
  readonly views: Views<S>;
  readonly layout: Layout<S>;

  constructor(exchange: Exchange<S, I>) {
    if (exchange.finite === undefined) throw new TypeError('nobody has listed what there is');
    this.exchange = exchange;
    this.layout = new Layout(exchange.finite.schema);
    this.words = this.layout.words;
    this.forest = new Forest(new Images(this.layout.fields));
    this.recorder = new Recorder(this.words, this.layout.fields.length);
    this.views = viewsOf<S>(this.layout.root, this.recorder);
  }

  packInitial(words: Int32Array): void {
    pack(this.layout.root, this.exchange.initial, words);
  }

  unpacked(words: Int32Array): S {
    return this.layout.unpacked(words);
  }

  /** The answer to a question about a state that is known; -1 where it is not. */
  known(root: number, words: Int32Array): number {
    return -1 - this.forest.ask(root, words, 0);
  }

  /** The answer to a question about a state, found by looking at it. */
  learn(root: number, words: Int32Array, find: (state: S) => number): number {
    this.recorder.begin(words);
    const found = find(this.views.before);
    this.forest.learn(root, this.recorder.path, words, 0, found);
    return found;
  }
}
