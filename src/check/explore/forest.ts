import type { Field } from './layout.ts';

/**
 * Decision trees over packed states, one for each question.
 *
 * A node asks one field and has a child for each number it can hold. A child is
 * another node (its place, above 0), an answer (below 0: -1 is answer 0) or 0 for what has not been learned yet.
 */
export class Forest {
  /** A node's first entry is its field: word, shift and bits; its children follow. The first entries are the roots. */
  nodes: Int32Array = new Int32Array(1 << 12);
  #used = 1;

  get bytes(): number {
    return this.nodes.byteLength;
  }

  /** The place of a new question's root. */
  plant(): number {
    return this.#take(1);
  }

  /** What is known of a question about the state in these words: an answer below 0, or 0 for what has not been learned yet. */
  ask(root: number, words: Int32Array): number {
    const { nodes } = this;
    let found = nodes[root] ?? 0;
    while (found > 0) {
      const field = nodes[found] ?? 0;
      const code = ((words[field >>> 16] ?? 0) >>> (field >>> 8)) & ((1 << (field & 255)) - 1);
      found = nodes[found + 1 + code] ?? 0;
    }
    return found;
  }

  /** Learns the answer where these fields hold what they hold in these words. */
  learn(root: number, path: readonly Field[], words: Int32Array, answer: number): void {
    let pointer = root;
    for (const field of path) {
      let node = this.nodes[pointer] ?? 0;
      if (node <= 0) {
        node = this.#take(1 + (1 << field.bits));
        this.nodes[node] = nodeOf(field);
        this.nodes[pointer] = node;
      }
      const code = ((words[field.word] ?? 0) >>> field.shift) & ((1 << field.bits) - 1);
      pointer = node + 1 + code;
    }
    this.nodes[pointer] = -1 - answer;
  }

  #take(entries: number): number {
    const place = this.#used;
    this.#used += entries;
    if (this.#used > this.nodes.length) {
      const larger = new Int32Array(Math.max(this.#used, this.nodes.length * 2));
      larger.set(this.nodes);
      this.nodes = larger;
    }
    return place;
  }
}

/** How a node names its field. */
export const nodeOf = ({ word, shift, bits }: Field): number => (word << 16) | (shift << 8) | bits;
