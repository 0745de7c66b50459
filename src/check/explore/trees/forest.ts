import { enlarged } from './enlarged.ts';
import type { Images } from './images.ts';
import { type Field, get } from './layout.ts';

/**
 * Decision trees over packed states, one for each question.
 *
 * A node asks one field and has a child for each number it can hold. A child is
 * another node (its place, above 0), an answer (below 0: -1 is answer 0) or 0 for what has not been learned yet.
 * A question that is the same with names exchanged is asked of an image of the state.
 */
export class Forest {
  /** A node's first entry is its field; its children follow. The first entries are the roots. */
  nodes: Int32Array = new Int32Array(1 << 12);
  readonly images: Images;
  #used = 1;

  constructor(images: Images) {
    this.images = images;
  }

  get bytes(): number {
    return this.nodes.byteLength + this.images.bytes;
  }

  /** The place of a new question's root. */
  plant(): number {
    return this.#take(1);
  }

  /** What is known of a question about an image of the state in these words: an answer below 0, or 0 for what has not been learned yet. */
  ask(root: number, words: Int32Array, image: number): number {
    const { nodes, images } = this;
    const { where } = images;
    let found = nodes[root] ?? 0;
    while (found > 0) {
      const at = image + (nodes[found] ?? 0);
      const place = where[at] ?? 0;
      const word = words[(place >>> 16) & 0x7fff] ?? 0;
      let code = (word >>> (place >>> 8)) & ((1 << (place & 255)) - 1);
      if (place < 0) code = images.recoded(at, code);
      found = nodes[found + 1 + code] ?? 0;
    }
    return found;
  }

  /** The field of the state that a node asks of an image, and the child for what it holds in these words. */
  look(node: number, words: Int32Array, image: number): { field: Field; child: number } {
    const at = this.nodes[node] ?? 0;
    const field = this.images.original(image, at);
    return { field, child: node + 1 + this.images.recoded(image + at, get(field, words)) };
  }

  /**
   * Learns the answer where these fields hold what they hold in these words.
   *
   * Images may ask the same fields in another order: what the tree asks on the
   * way is asked first, and what is left of the path after it.
   */
  learn(
    root: number,
    path: readonly Field[],
    words: Int32Array,
    image: number,
    answer: number,
  ): void {
    const asked = new Set<Field>();
    let pointer = root;
    for (let node = this.nodes[root] ?? 0; node > 0; node = this.nodes[pointer] ?? 0) {
      const { field, child } = this.look(node, words, image);
      asked.add(field);
      pointer = child;
    }
    for (const field of path) {
      if (asked.has(field)) continue;
      const node = this.#take(1 + field.values.length);
      this.nodes[node] = this.images.imageOf(image, field);
      this.nodes[pointer] = node;
      pointer = this.look(node, words, image).child;
    }
    this.nodes[pointer] = -1 - answer;
  }

  #take(entries: number): number {
    const place = this.#used;
    this.#used += entries;
    this.nodes = enlarged(this.nodes, this.#used);
    return place;
  }
}
