import type { Input } from '../../model/input.ts';
import type { Coverage } from '../coverage.ts';
import { type Listener, listeners } from '../listener.ts';
import { type Block, type Bundle, blocksOf, bundleOf } from './blocks.ts';
import { Claims, type Tell } from './claims.ts';
import type { Territory } from './explored.ts';
import { typesOf } from '../answer.ts';
import type { Leaf } from './leaf.ts';
import { Leaves } from './leaves.ts';
import { Ledger } from './ledger.ts';
import { Packed } from './packed.ts';
import { judgeAtRest, neverKept } from './remembering.ts';
import type { Whole } from './verifier.ts';

/** What was learned of a switch by running it: decision trees over its packed state. */
export class Knowledge<S, I extends Input> {
  readonly packed: Packed<S, I>;
  readonly ledger: Ledger;
  readonly claims: Claims<S, I>;
  readonly blocks: readonly Block[];
  readonly #alphabet: readonly I[];
  readonly #requests: ReadonlySet<string>;
  readonly #exercise: (claim: number) => void;
  readonly #leaves: Leaves<S, I>;
  readonly #bundles: Bundle[] = [];
  readonly #listeners: readonly Listener[];
  readonly #roots: readonly number[];
  readonly #restRoot: number;
  readonly #flightRoot: number;
  readonly #flights = new Map<string, number>();

  constructor(territory: Territory<S, I>, exercise: (claim: number) => void) {
    const { exchange, alphabet, invariants } = territory;
    const packed = new Packed(exchange);
    const { forest } = packed;
    this.packed = packed;
    this.#alphabet = alphabet;
    this.#exercise = exercise;
    this.#requests = typesOf(exchange).requests;
    this.#listeners = listeners(invariants);
    this.ledger = new Ledger(this.#listeners, packed.words, exercise);
    this.claims = new Claims(territory, packed, exercise);
    this.#leaves = new Leaves({
      packed,
      requests: this.#requests,
      claims: this.claims,
      ledger: this.ledger,
      listeners: this.#listeners,
    });
    this.#restRoot = forest.plant();
    this.#flightRoot = forest.plant();
    this.#roots = alphabet.map(() => forest.plant());
    this.blocks = blocksOf(alphabet, forest);
  }

  /** What was learned takes about this much memory. */
  get bytes(): number {
    const leaf = 8 * this.packed.words + 400;
    return this.packed.forest.bytes + this.#leaves.all.length * leaf + this.#bundles.length * 400;
  }

  /** A state and what is remembered in it. */
  whole(words: Int32Array): Whole<S> {
    const memories = this.#listeners.map(() => new Map<string, object>());
    for (const { listener, key, word, shift, mask } of this.ledger.slots) {
      const memory = this.ledger.memory(listener, ((words[word] ?? 0) >>> shift) & mask);
      if (memory !== undefined) memories[listener]?.set(key, memory);
    }
    return { state: this.packed.unpacked(words), memories };
  }

  /** What an input does in a state; nothing where it is not possible. */
  step(input: number, words: Int32Array): Leaf | undefined {
    return this.stepFrom(this.#roots[input] ?? 0, input, words);
  }

  /** The same, going on from some way down its tree. */
  stepFrom(pointer: number, input: number, words: Int32Array): Leaf | undefined {
    const answer = this.packed.forest.ask(pointer, words);
    return this.#leaves.all[answer === 0 ? this.#learn(input, words) : -1 - answer];
  }

  /** Runs the recipe on a state. */
  #learn(input: number, words: Int32Array): number {
    const asked = this.#alphabet[input];
    if (asked === undefined) return 0;
    const { recorder, exchange, views, forest } = this.packed;
    recorder.begin(words);
    const said = exchange.recipe(views.draft, asked);
    const isStep =
      said.length > 0 || this.#requests.has(asked.type) || recorder.isChanged(recorder.writes);
    // Coverage looks at one step of each leaf: what a step enters must be the same for all.
    const entered = isStep ? [...exchange.entered(views.before, views.after())] : [];
    const path = recorder.path.slice();
    const leaf = isStep ? this.#leaves.number({ asked, input, said, entered }) : 0;
    forest.learn(this.#roots[input] ?? 0, path, words, leaf);
    return leaf;
  }

  /** What a block of inputs comes to in a state. */
  bundle(block: Block, words: Int32Array): Bundle | undefined {
    const { forest } = this.packed;
    const answer = forest.ask(block.root, words);
    if (answer !== 0) return this.#bundles[-1 - answer];
    for (const input of block.inputs) this.step(input, words);
    const { path, bundle } = bundleOf(block, words, {
      forest,
      rootOf: (input) => this.#roots[input] ?? 0,
      leafOf: (known) => this.#leaves.all[known],
      fieldAt: (node) => this.packed.fieldAt(node),
    });
    forest.learn(block.root, path, words, this.#bundles.push(bundle) - 1);
    return bundle;
  }

  atRest(words: Int32Array): boolean {
    return (
      this.packed.ask(this.#restRoot, words, (state) =>
        this.packed.exchange.atRest(state) ? 1 : 0,
      ) === 1
    );
  }

  /** Judges what is left at rest. */
  lookAtRest(words: Int32Array, tell: Tell): void {
    for (const listener of this.#listeners) {
      const fresh = neverKept(listener);
      if (fresh !== undefined) this.#judge(listener, '', fresh, () => undefined);
    }
    for (const { listener, key, word, shift, mask } of this.ledger.slots) {
      const present = this.#listeners[listener];
      const memory = this.ledger.memory(listener, ((words[word] ?? 0) >>> shift) & mask);
      if (present !== undefined && memory !== undefined) this.#judge(present, key, memory, tell);
    }
    this.claims.lookAtRest(words, tell);
  }

  #judge({ invariants }: Listener, key: string, memory: object, tell: Tell): void {
    judgeAtRest(invariants, key, memory, (claim, finding) => {
      if (finding === undefined || finding === 'undecided') return;
      this.#exercise(claim);
      if (typeof finding === 'object') tell(claim, finding.evidence);
    });
  }

  /** Which requests are in flight, by number. */
  flight(words: Int32Array): number {
    return this.packed.ask(this.#flightRoot, words, (state) => {
      const key = this.packed.exchange.inFlight(state).join();
      const known = this.#flights.get(key) ?? this.#flights.size;
      this.#flights.set(key, known);
      return known;
    });
  }

  /** What was met, counted: inputs and events from the leaves, the rest from where each was first met. */
  coverage({ standings, races, crossings }: Coverage): Coverage {
    const inputs = new Map<string, { accepted: number; refused: number }>();
    const events = new Map<string, number>();
    for (const bundle of this.#bundles) {
      const { silent, quiet, hits } = bundle;
      for (const [, leaf] of [...silent, ...quiet.flatMap(({ leaves }) => leaves)]) {
        leaf.hits += hits;
      }
      bundle.hits = 0;
    }
    for (const leaf of this.#leaves.all) {
      if (leaf === undefined) continue;
      const answers = inputs.get(leaf.type) ?? { accepted: 0, refused: 0 };
      answers[leaf.hearing.answer] += leaf.hits;
      inputs.set(leaf.type, answers);
      for (const { event } of leaf.hearing.events) {
        events.set(event, (events.get(event) ?? 0) + leaf.hits);
      }
    }
    return { inputs, events, standings, races, crossings };
  }
}
