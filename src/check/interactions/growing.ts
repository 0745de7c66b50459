import { enlarged } from '../explore/trees/enlarged.ts';

/** Numbers that are added one by one, many of them. */
export class Growing {
  size = 0;
  #numbers: Int32Array = new Int32Array(1 << 10);

  push(number: number): void {
    this.#numbers = enlarged(this.#numbers, this.size + 1);
    this.#numbers[this.size] = number;
    this.size += 1;
  }

  /** All that were added. */
  get all(): Int32Array {
    return this.#numbers.subarray(0, this.size);
  }
}
