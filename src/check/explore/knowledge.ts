import type { Input } from '../../model/input.ts';
import type { Finding, StateInvariant } from '../../model/invariant.ts';
import type { Step } from '../../model/scenario.ts';
import type { Exchange, Finite } from '../../model/switch.ts';
import type { Coverage, CoverageCount } from '../coverage.ts';
import { type Listener, listeners } from '../listener.ts';
import type { Territory } from './explored.ts';
import { type Block, type Bundle, type Known, blocksOf, bundleOf } from './blocks.ts';
import { Forest, nodeOf } from './forest.ts';
import { type Answered, type Hearing, hearing, requestTypes } from './hearing.ts';
import { type Field, Layout, pack, unpack } from './layout.ts';
import type { Leaf } from './leaf.ts';
import { type Course, Ledger } from './ledger.ts';
import { Recorder } from './recorder.ts';
import { EVERY, LOST, experiences, judgeAtRest } from './remembering.ts';
import type { Whole } from './verifier.ts';
import { type Views, viewsOf } from './views.ts';

/** A claim with evidence in a step, or one that has to look at more of the state. */
interface Claimed {
  readonly claim: number;
  readonly evidence: string | undefined;
}

type Tell = (claim: number, evidence: string) => void;

/** What was learned of a switch by running it: decision trees over its packed state. */
export class Knowledge<S, I extends Input> {
  readonly ledger: Ledger;
  readonly stateWords: number;
  readonly #exchange: Exchange<S, I>;
  readonly #alphabet: readonly I[];
  readonly #requests: ReadonlySet<string>;
  readonly #layout: Layout;
  readonly #recorder: Recorder;
  readonly #views: Views<S>;
  readonly #forest = new Forest();
  readonly #exercise: (claim: number) => void;
  readonly #leaves: (Leaf | undefined)[] = [undefined];
  readonly #leafOf = new Map<string, number>();
  readonly #listeners: readonly Listener[];
  readonly #examiners: readonly (readonly [number, StateInvariant<S>])[];
  /** Claims look at inputs, so that inputs do not share leaves. */
  readonly #inputsMatter: boolean;
  readonly #looks: readonly (readonly [claim: number, root: number, look: (state: S) => Finding])[];
  readonly #restLooks: readonly (readonly [claim: number, root: number, look: (state: S) => Finding])[];
  readonly #verdicts: (readonly [claim: number, evidence: string] | undefined)[] = [undefined];
  readonly #roots: readonly number[];
  readonly #fieldAt: ReadonlyMap<number, Field>;
  readonly #bundles: Bundle[] = [];
  readonly blocks: readonly Block[];
  readonly #restRoot: number;
  readonly #flightRoot: number;
  readonly #flights = new Map<string, number>();

  constructor({ exchange, alphabet, invariants }: Territory<S, I>, exercise: (claim: number) => void) {
    this.#exchange = exchange;
    this.#alphabet = alphabet;
    this.#exercise = exercise;
    this.#requests = requestTypes(exchange);
    this.#layout = new Layout(finite(exchange).schema);
    this.stateWords = this.#layout.words;
    this.#recorder = new Recorder(this.stateWords, this.#layout.fields.length);
    this.#views = viewsOf<S>(this.#layout.root, this.#recorder);
    this.#listeners = listeners(invariants);
    this.ledger = new Ledger(this.#listeners, this.stateWords, exercise);
    this.#examiners = [...invariants.entries()].flatMap(([index, invariant]) =>
      invariant.needs === 'state' ? [[index, invariant] as const] : [],
    );
    this.#inputsMatter = this.#examiners.some(([, { examine, partwise }]) => examine !== undefined && partwise === undefined);
    this.#looks = this.#examiners.flatMap(([claim, { partwise }]) =>
      (partwise?.parts(exchange.initial) ?? []).map(
        (part) => [claim, this.#forest.plant(), (state: S) => partwise?.examine(state, part)] as const,
      ),
    );
    this.#restLooks = this.#examiners.flatMap(([claim, { atRest }]) =>
      atRest === undefined ? [] : [[claim, this.#forest.plant(), (state: S) => atRest(state)] as const],
    );
    this.#restRoot = this.#forest.plant();
    this.#flightRoot = this.#forest.plant();
    this.#roots = alphabet.map(() => this.#forest.plant());
    this.#fieldAt = new Map(this.#layout.fields.map((field) => [nodeOf(field), field]));
    this.blocks = blocksOf(alphabet, this.#forest);
  }

  get width(): number {
    return this.ledger.width;
  }

  get bytes(): number {
    return this.#forest.bytes + this.#leaves.length * (2 * 4 * this.stateWords + 100);
  }

  packInitial(words: Int32Array): void {
    pack(this.#layout.root, this.#exchange.initial, words);
  }

  unpacked(words: Int32Array): S {
    return unpack<S>(this.#layout.root, words);
  }

  /** A state and what is remembered in it. */
  whole(words: Int32Array): Whole<S> {
    const memories = this.#listeners.map(() => new Map<string, object>());
    for (const { listener, key, word, shift, mask } of this.ledger.slots) {
      const memory = this.ledger.memory(listener, ((words[word] ?? 0) >>> shift) & mask);
      if (memory !== undefined) memories[listener]?.set(key, memory);
    }
    return { state: this.unpacked(words), memories };
  }

  /** What an input does in a state; nothing where it is not possible. */
  step(input: number, words: Int32Array): Leaf | undefined {
    const root = this.#roots[input] ?? 0;
    const answer = this.#forest.ask(root, words, 0);
    return this.#leaves[answer === 0 ? this.#learn(root, input, words) : -1 - answer];
  }

  /** What an input does, going on from some way down its tree. */
  stepFrom(pointer: number, input: number, words: Int32Array): Leaf | undefined {
    const answer = this.#forest.ask(pointer, words, 0);
    return this.#leaves[answer === 0 ? this.#learn(this.#roots[input] ?? 0, input, words) : -1 - answer];
  }

  /** What a block of inputs comes to in a state. */
  bundle(block: Block, words: Int32Array): Bundle | undefined {
    const answer = this.#forest.ask(block.root, words, 0);
    if (answer !== 0) return this.#bundles[-1 - answer];
    for (const input of block.inputs) this.step(input, words);
    const { path, bundle } = bundleOf(block, words, this.#known);
    this.#forest.learn(block.root, path, words, 0, this.#bundles.push(bundle) - 1);
    return bundle;
  }

  readonly #known: Known = {
    forest: this.#forest,
    rootOf: (input) => this.#roots[input] ?? 0,
    leafOf: (answer) => this.#leaves[answer],
    fieldAt: (node) => {
      const field = this.#fieldAt.get(node);
      if (field === undefined) throw new RangeError('a node asks a field that is not there');
      return field;
    },
  };

  /** Runs the recipe on a state. */
  #learn(root: number, input: number, words: Int32Array): number {
    const asked = this.#alphabet[input];
    if (asked === undefined) return 0;
    const recorder = this.#recorder;
    recorder.begin(words, 0);
    const said = this.#exchange.recipe(this.#views.draft, asked);
    const isRequest = this.#requests.has(asked.type);
    const nothing = !isRequest && said.length === 0 && !recorder.isChanged(recorder.writes);
    const path = recorder.path.slice();
    const leaf = nothing ? 0 : this.#leaf(asked, input, said);
    this.#forest.learn(root, path, words, 0, leaf);
    return leaf;
  }

  /** The number of the leaf that says and writes this. */
  #leaf(asked: I, input: number, said: Parameters<typeof hearing>[2]['said']): number {
    const recorder = this.#recorder;
    recorder.silent = true;
    const flight = this.#exchange.inFlight(this.#views.before);
    const landed = this.#exchange.inFlight(this.#views.draft);
    recorder.silent = false;
    let key = this.#inputsMatter || this.#requests.has(asked.type) || asked['reference'] !== undefined ? `${input}` : asked.type;
    const writes = recorder.writes.toSorted((one, other) => one.index - other.index);
    for (const field of writes) key += ` ${field.index}=${recorder.written(field)}`;
    for (const { to, event, attributes, answers, refusal } of said) {
      key += `|${to} ${event} ${answers ?? ''}${refusal === true ? '!' : ''}`;
      for (const name in attributes) key += ` ${name}=${attributes[name]}`;
      if (answers !== undefined && answers > 0 && flight[answers - 1] === undefined) key += '?';
    }
    if (!this.#inputsMatter) return this.#leafOf.get(key) ?? this.#enter(key, input, this.#hear(asked, said, flight, landed), writes, []);
    const heard = this.#hear(asked, said, flight, landed);
    const claims = this.#claims(asked, heard);
    for (const { claim, evidence } of claims) key += ` ${claim}:${evidence ?? ''}`;
    return this.#leafOf.get(key) ?? this.#enter(key, input, heard, writes, claims);
  }

  #hear(input: I, said: Answered['said'], flight: Answered['flight'], landed: Answered['landed']): Hearing {
    return hearing(this.#exchange, this.#requests, { input, said, flight, landed });
  }

  #enter(key: string, input: number, heard: Hearing, writes: readonly Field[], claims: readonly Claimed[]): number {
    const number = this.#leaves.push(this.#newLeaf(input, heard, writes, claims)) - 1;
    this.#leafOf.set(key, number);
    return number;
  }

  /** The claims that find evidence in the step under way, and those that look at more of the state than the recipe did. */
  #claims(input: I, heard: Hearing): readonly Claimed[] {
    const recorder = this.#recorder;
    const step = this.#step(input, heard);
    const claims: Claimed[] = [];
    const read = recorder.path.length;
    for (const [claim, { examine, partwise }] of this.#examiners) {
      if (examine === undefined || partwise !== undefined) continue;
      const finding = examine(step, this.#exchange.config);
      if (recorder.path.length > read) claims.push({ claim, evidence: undefined });
      else if (typeof finding === 'object') claims.push({ claim, evidence: finding.evidence });
      if (typeof finding === 'object' || finding === 'upheld') this.#exercise(claim);
      recorder.forgetReads(read);
    }
    return claims;
  }

  #newLeaf(input: number, heard: Hearing, writes: readonly Field[], claims: readonly Claimed[]): Leaf {
    const and = new Int32Array(this.stateWords).fill(-1);
    const or = new Int32Array(this.stateWords);
    for (const field of writes) {
      const mask = ((1 << field.bits) - 1) << field.shift;
      and[field.word] = (and[field.word] ?? 0) & ~mask;
      or[field.word] = (or[field.word] ?? 0) | (this.#recorder.written(field) << field.shift);
    }
    const asked = this.#alphabet[input];
    const touched: number[] = [];
    const everyone: (readonly [number, Course])[] = [];
    const courses: Course[] = [];
    for (const [listener, present] of this.#listeners.entries()) {
      for (const [key, experience] of experiences(present, heard)) {
        const course = this.ledger.course(listener, experience);
        if (key === EVERY) everyone.push([listener, course]);
        else {
          // A request that is asked and refused at once leaves no memory of its ReferenceID.
          const known = experience.anew && experience.over ? (course.next[0] ?? this.ledger.learn(course, key, 0)) : -1;
          if (known === 0) continue;
          touched.push(this.ledger.slot(listener, key));
          courses.push(course);
        }
      }
    }
    return {
      input,
      type: asked?.type ?? '',
      hearing: heard,
      and,
      or,
      changes: writes.length > 0,
      writes: writes.map((field) => [field, this.#recorder.written(field)]),
      touched,
      courses,
      everyone,
      evidence: claims.flatMap(({ claim, evidence }) => (evidence === undefined ? [] : [[claim, evidence] as const])),
      exams: claims.flatMap(({ claim, evidence }) => (evidence === undefined ? [[claim, this.#forest.plant()] as const] : [])),
      hits: 0,
      flights: [],
    };
  }

  /** The step under way, as a claim sees it. */
  #step(input: I, { answer, events, reference }: Hearing): Step<S, I> {
    const views = this.#views;
    return {
      input,
      answer,
      events,
      reference,
      before: views.before,
      get after() {
        return views.after();
      },
    };
  }

  /** Puts the claims that depend on more of the state. */
  examine(leaf: Leaf, words: Int32Array, tell: Tell): void {
    for (const [claim, root] of leaf.exams) {
      let answer = this.#forest.ask(root, words, 0);
      if (answer === 0) answer = -1 - this.#examined(leaf, claim, root, words);
      if (answer < -1) this.#tell(-1 - answer, tell);
    }
  }

  #examined(leaf: Leaf, claim: number, root: number, words: Int32Array): number {
    const recorder = this.#recorder;
    recorder.begin(words, 0);
    for (const [field, code] of leaf.writes) recorder.set(field, code);
    const examine = this.#examiners.find(([index]) => index === claim)?.[1].examine;
    const asked = this.#alphabet[leaf.input];
    const finding = asked === undefined ? undefined : examine?.(this.#step(asked, leaf.hearing), this.#exchange.config);
    const verdict = this.#verdict(claim, finding);
    this.#forest.learn(root, recorder.path, words, 0, verdict);
    return verdict;
  }

  #verdict(claim: number, finding: Finding): number {
    if (finding === undefined || finding === 'undecided') return 0;
    this.#exercise(claim);
    return finding === 'upheld' ? 0 : this.#verdicts.push([claim, finding.evidence]) - 1;
  }

  #tell(verdict: number, tell: Tell): void {
    const found = this.#verdicts[verdict];
    if (found !== undefined) tell(...found);
  }

  /** Puts the claims about the state alone. */
  look(words: Int32Array, tell: Tell): void {
    for (const [claim, root, look] of this.#looks) this.#tell(this.#ask(root, words, (state) => this.#verdict(claim, look(state))), tell);
  }

  /** The answer to a question about the state. */
  #ask(root: number, words: Int32Array, find: (state: S) => number): number {
    const answer = this.#forest.ask(root, words, 0);
    if (answer !== 0) return -1 - answer;
    this.#recorder.begin(words, 0);
    const found = find(this.#views.before);
    this.#forest.learn(root, this.#recorder.path, words, 0, found);
    return found;
  }

  atRest(words: Int32Array): boolean {
    return this.#ask(this.#restRoot, words, (state) => (this.#exchange.atRest(state) ? 1 : 0)) === 1;
  }

  /** Judges what is left at rest. */
  lookAtRest(words: Int32Array, tell: Tell): void {
    for (const { listener, key, word, shift, mask } of this.ledger.slots) {
      const present = this.#listeners[listener];
      const memory = this.ledger.memory(listener, ((words[word] ?? 0) >>> shift) & mask);
      if (present === undefined || memory === undefined) continue;
      judgeAtRest(present.invariants, key, memory, (claim, finding) => {
        if (finding === undefined || finding === 'undecided') return;
        this.#exercise(claim);
        if (typeof finding === 'object') tell(claim, finding.evidence);
      });
    }
    for (const [claim, root, look] of this.#restLooks) {
      this.#tell(this.#ask(root, words, (state) => this.#verdict(claim, look(state))), tell);
    }
  }

  /** Which requests are in flight, by number. */
  flight(words: Int32Array): number {
    return this.#ask(this.#flightRoot, words, (state) => {
      const key = this.#exchange.inFlight(state).join();
      const known = this.#flights.get(key) ?? this.#flights.size;
      this.#flights.set(key, known);
      return known;
    });
  }

  /** The slot for what a listener's memories lose. */
  lost(listener: number): number {
    return this.ledger.slot(listener, LOST);
  }

  /** What was met, counted: inputs and events from the leaves, the rest from where each was first met. */
  coverage({ standings, races, crossings }: CoverageCount): Coverage {
    const inputs = new Map<string, { accepted: number; refused: number }>();
    const events = new Map<string, number>();
    for (const { silent, quiet, hits } of this.#bundles) {
      for (const [, leaf] of [...silent, ...quiet.flatMap(({ leaves }) => leaves)]) leaf.hits += hits;
    }
    for (const bundle of this.#bundles) bundle.hits = 0;
    for (const leaf of this.#leaves) {
      if (leaf === undefined) continue;
      const answers = inputs.get(leaf.type) ?? { accepted: 0, refused: 0 };
      answers[leaf.hearing.answer] += leaf.hits;
      inputs.set(leaf.type, answers);
      for (const { event } of leaf.hearing.events) events.set(event, (events.get(event) ?? 0) + leaf.hits);
    }
    return { inputs, events, standings, races, crossings };
  }
}

function finite<S, I extends Input>({ finite: known }: Exchange<S, I>): Finite<S, I> {
  if (known === undefined) throw new TypeError('nobody has listed the inputs of this exchange');
  return known;
}
