import type { Input } from '../../../model/input.ts';
import { type Listener, listeners } from '../../listener.ts';
import { typesOf } from '../../answer.ts';
import { Answers } from '../trees/answers.ts';
import { type Block, blocksOf, outcomeOf } from './blocks.ts';
import { Claims, type Tell } from './claims.ts';
import type { Territory } from '../explored.ts';
import { Leaves } from './leaves.ts';
import { Ledger } from './ledger.ts';
import type { Log, Reader } from '../together/log.ts';
import { Outcomes } from './outcomes.ts';
import { Packed } from './packed.ts';
import { judgeAtRest, neverKept } from '../remembering.ts';
import { type Asked, type Questions, namesAlike, sharing } from '../trees/sharing.ts';
import { Orbits } from '../symmetry/orbits.ts';
import { kinOf } from '../symmetry/renamed.ts';
import { Things } from '../symmetry/things.ts';
import type { Whole } from './verifier.ts';

/** What was learned of a switch by running it: decision trees over its packed state. */
export class Knowledge<S, I extends Input> {
  readonly packed: Packed<S, I>;
  readonly ledger: Ledger;
  /** Takes one state for all that differ in who is who; nothing where every state is taken. */
  readonly orbits: Orbits | undefined;
  readonly claims: Claims<S, I>;
  readonly leaves: Leaves<S, I>;
  readonly blocks: readonly Block[];
  readonly outcomes: Outcomes = new Outcomes();
  /** For how many milliseconds the switch was run. */
  learning = 0;
  readonly #alphabet: readonly I[];
  readonly #requests: ReadonlySet<string>;
  readonly #exercise: (claim: number) => void;
  readonly #listeners: readonly Listener[];
  readonly #answers = new Answers();
  /** What each input does, and what each block comes to. */
  readonly #questions: Questions;
  readonly #blockQuestions: Questions;
  readonly #restRoot: number;
  readonly #flightRoot: number;
  readonly #flights = new Map<string, number>();

  constructor(
    territory: Territory<S, I>,
    exercise: (claim: number) => void,
    log?: (reader: Reader) => Log,
  ) {
    const { exchange, alphabet, invariants, symmetry } = territory;
    const packed = new Packed(exchange);
    const { forest } = packed;
    this.packed = packed;
    this.#alphabet = alphabet;
    this.#exercise = exercise;
    this.#requests = typesOf(exchange).requests;
    this.#listeners = listeners(invariants);
    const things = symmetry && new Things(symmetry);
    const kin = things && kinOf(this.#listeners, things);
    const from = packed.words;
    this.ledger = new Ledger({ listeners: this.#listeners, from, exercise, log, kin });
    this.orbits = things && new Orbits(packed.layout, this.ledger, this.#listeners, things);
    this.claims = new Claims(territory, packed, exercise);
    this.leaves = new Leaves({
      packed,
      requests: this.#requests,
      claims: this.claims,
      ledger: this.ledger,
      listeners: this.#listeners,
    });
    this.#restRoot = forest.plant();
    this.#flightRoot = forest.plant();
    const alike = this.#hasOrder ? [] : namesAlike(territory.alike);
    this.#questions = sharing(alphabet.map(questionOf), forest, alike);
    this.blocks = blocksOf(alphabet);
    this.#blockQuestions = sharing(
      this.blocks.map(({ thisDN, inputs }) => ({
        subject: inputs.map((input) => alphabet[input]),
        mentioned: typeof thisDN === 'string' ? [thisDN] : [],
      })),
      forest,
      alike,
    );
  }

  /** Some claim may depend on which party is told first, or treat names otherwise than the recipe does. */
  get #hasOrder(): boolean {
    return this.claims.lookAtSteps || this.#listeners.some(({ memory }) => memory.per !== 'party');
  }

  /** What was learned takes about this much memory. */
  get bytes(): number {
    const { packed, ledger, leaves, outcomes } = this;
    return packed.forest.bytes + this.#answers.bytes + ledger.bytes + leaves.bytes + outcomes.bytes;
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

  /** The leaf that an input comes to in a state; 0 where it is not possible. */
  step(input: number, words: Int32Array): number {
    return this.stepFrom(this.#questions.roots[input] ?? 0, input, words);
  }

  /** The same, going on from some way down its tree. */
  stepFrom(pointer: number, input: number, words: Int32Array): number {
    const { images, places } = this.#questions;
    const found = this.packed.forest.ask(pointer, words, images[input] ?? 0);
    if (found < 0) {
      const leaf = this.#answers.thing(-1 - found, places[input] ?? 0);
      if (leaf >= 0) return leaf;
    }
    return this.#learn(input, words, found);
  }

  /** Runs the recipe on a state; the answer found is 0, or one that has not been met with this input yet. */
  #learn(input: number, words: Int32Array, found: number): number {
    const question = this.#questions.all[input];
    const asked = this.#alphabet[input];
    if (asked === undefined || question === undefined) return 0;
    const { recorder, exchange, views, forest } = this.packed;
    const began = performance.now();
    recorder.begin(words);
    const said = exchange.recipe(views.draft, asked);
    const isStep =
      said.length > 0 || this.#requests.has(asked.type) || recorder.isChanged(recorder.writes);
    // Coverage looks at one step of each leaf: what a step enters must be the same for all.
    recorder.onlyWritten = exchange.finite?.entersWhatIsWritten === true;
    const entered = isStep ? [...exchange.entered(views.before, views.after())] : [];
    recorder.onlyWritten = false;
    const path = recorder.path.slice();
    const done = { asked, input, said, entered };
    const leaf = isStep ? this.leaves.number(done) : 0;
    if (found < 0) this.#answers.set(-1 - found, question, leaf);
    else {
      const answer = this.#answers.answer(question, leaf, () => this.leaves.alike(done, question));
      forest.learn(question.root, path, words, question.image, answer);
    }
    this.learning += performance.now() - began;
    return leaf;
  }

  /** The place of what a block of inputs comes to in a state; 0 where that is nothing. */
  outcome(block: number, words: Int32Array): number {
    const { roots, images, places } = this.#blockQuestions;
    const found = this.packed.forest.ask(roots[block] ?? 0, words, images[block] ?? 0);
    if (found < 0) {
      const outcome = this.#answers.thing(-1 - found, places[block] ?? 0);
      if (outcome >= 0) return outcome;
    }
    return this.#decide(block, words, found);
  }

  #decide(block: number, words: Int32Array, found: number): number {
    const { forest } = this.packed;
    const question = this.#blockQuestions.all[block];
    const inputs = this.blocks[block]?.inputs ?? [];
    if (question === undefined) return 0;
    for (const input of inputs) this.step(input, words);
    const { path, outcome } = outcomeOf(inputs, words, {
      forest,
      questions: this.#questions.all,
      leafOf: (answer, { place }) => this.#answers.thing(answer, place),
      leaves: this.leaves.all,
    });
    const place = this.outcomes.enter(outcome);
    if (found < 0) this.#answers.set(-1 - found, question, place);
    else {
      const answer = place === 0 ? 0 : this.#answers.fresh(question, place);
      forest.learn(question.root, path, words, question.image, answer);
    }
    return place;
  }

  /** Puts one state of the switch alone in place of all like it; nothing where every state is taken. */
  representing(): ((words: Int32Array) => void) | undefined {
    const { packed, orbits } = this;
    const forgetful = new Ledger({ listeners: [], from: packed.words, exercise: () => undefined });
    const alone = orbits && new Orbits(packed.layout, forgetful, [], orbits.things);
    return alone && ((words) => void alone.represent(words));
  }

  atRest(words: Int32Array): boolean {
    const { packed } = this;
    const known = packed.known(this.#restRoot, words);
    if (known >= 0) return known === 1;
    return packed.learn(this.#restRoot, words, (s) => (packed.exchange.atRest(s) ? 1 : 0)) === 1;
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
    const { packed } = this;
    const known = packed.known(this.#flightRoot, words);
    if (known >= 0) return known;
    return packed.learn(this.#flightRoot, words, (state) => {
      const key = packed.exchange.inFlight(state).join();
      const number = this.#flights.get(key) ?? this.#flights.size;
      this.#flights.set(key, number);
      return number;
    });
  }
}

/** An input as a question: the party comes first, then the others. */
function questionOf({ type, thisDN = '', ...others }: Input): Asked {
  const subject = { type, thisDN, ...others };
  const names = [thisDN, ...Object.values(others)].filter((name) => typeof name === 'string');
  return { subject, mentioned: names };
}
