/** How many words are kept before all are forgotten. */
const MOST = 50_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The words that a log says again and again (DNs, ConnIDs), each kept once.
 *
 * A piece of a long text keeps the whole text in memory; a word kept here is a
 * text of its own, so that what is remembered of a call does not hold its file.
 */
export class Words {
  readonly #kept = new Map<string, string>();

  of(word: string): string {
    const kept = this.#kept.get(word);
    if (kept !== undefined) return kept;
    if (this.#kept.size >= MOST) this.#kept.clear();
    const own = decoder.decode(encoder.encode(word));
    this.#kept.set(own, own);
    return own;
  }
}
