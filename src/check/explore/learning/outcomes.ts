import type { Bundle, Outcome } from './blocks.ts';
import { enlarged } from '../trees/enlarged.ts';

/**
 * What blocks come to, as one list of numbers, so that it is read fast: how
 * many inputs are decided, with their leaves; how many are open, with the places
 * to go on from; and the bundle of the others by its number and one, 0 for none.
 */
export class Outcomes {
  list: Int32Array = new Int32Array(1 << 10);
  readonly bundles: Bundle[] = [];
  #used = 1;

  get bytes(): number {
    return this.list.byteLength + this.bundles.length * 300;
  }

  /** Enters what a block comes to; its place, 0 where that is nothing. */
  enter({ decided, open, bundle }: Outcome): number {
    if (decided.length + open.length + bundle.count === 0) return 0;
    const first = this.#used;
    const number = bundle.count > 0 ? this.bundles.push(bundle) : 0;
    const numbers = [decided.length, ...decided, open.length, ...open, number];
    this.#used += numbers.length;
    this.list = enlarged(this.list, this.#used);
    this.list.set(numbers, first);
    return first;
  }
}
