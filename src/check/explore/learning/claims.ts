import type { Input } from '../../../model/input.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Territory } from '../explored.ts';
import type { Hearing } from '../hearing.ts';
import type { Leaf } from './leaf.ts';
import type { Packed } from './packed.ts';

/** A claim with evidence in a step, or one that has to look at more of the state. */
export interface Claimed {
  readonly claim: number;
  readonly evidence: string | undefined;
}

/** Evidence against a claim, by its place in the catalogue. */
type Against = readonly [claim: number, evidence: string];

/** Told of evidence against a claim, by its place in the catalogue. */
export type Tell = (claim: number, evidence: string) => void;

/** A question about a state alone. */
interface Look<S> {
  readonly claim: number;
  readonly root: number;
  look(state: S): Finding;
}

/** The claims that need to see the state, and what was learned of them. */
export class Claims<S, I extends Input> {
  /** Some look at the input of a step. */
  readonly lookAtSteps: boolean;
  readonly #packed: Packed<S, I>;
  readonly #alphabet: readonly I[];
  readonly #exercise: (claim: number) => void;
  readonly #examiners: readonly (readonly [number, StateInvariant<S>])[];
  readonly #looks: readonly Look<S>[];
  readonly #restLooks: readonly Look<S>[];
  /** What was found against claims, by the answers in the trees; 0 is nothing. */
  readonly #verdicts: (readonly Against[])[] = [[]];

  constructor(
    { invariants, alphabet, exchange }: Territory<S, I>,
    packed: Packed<S, I>,
    exercise: (claim: number) => void,
  ) {
    this.#packed = packed;
    this.#alphabet = alphabet;
    this.#exercise = exercise;
    this.#examiners = [...invariants.entries()].flatMap(([index, invariant]) =>
      invariant.needs === 'state' ? [[index, invariant] as const] : [],
    );
    const { forest } = packed;
    this.lookAtSteps = this.#examiners.some(([, invariant]) => looksAtSteps(invariant));
    this.#looks = this.#examiners.flatMap(([claim, { partwise }]) =>
      (partwise?.parts(exchange.initial) ?? []).map((part) => ({
        claim,
        root: forest.plant(),
        look: (state: S) => partwise?.examine(state, part),
      })),
    );
    this.#restLooks = this.#examiners.map(([claim, invariant]) => ({
      claim,
      root: forest.plant(),
      look: (state: S) => invariant.atRest?.(state),
    }));
  }

  /** The claims that find evidence in the step under way, and those that look at more of the state than the recipe did. */
  inStep(input: I, heard: Hearing): readonly Claimed[] {
    const { recorder, exchange } = this.#packed;
    const step = this.#step(input, heard);
    const claims: Claimed[] = [];
    const read = recorder.path.length;
    for (const [claim, invariant] of this.#examiners) {
      if (!looksAtSteps(invariant)) continue;
      const finding = invariant.examine?.(step, exchange.config);
      if (recorder.path.length > read) claims.push({ claim, evidence: undefined });
      else if (typeof finding === 'object') claims.push({ claim, evidence: finding.evidence });
      if (typeof finding === 'object' || finding === 'upheld') this.#exercise(claim);
      recorder.forgetReads(read);
    }
    return claims;
  }

  /** Puts the claims that look at more of the state than the recipe did. */
  examine(leaf: Leaf, words: Int32Array, tell: Tell): void {
    if (leaf.exams.length === 0) return;
    const answer = this.#packed.forest.ask(leaf.examRoot, words, 0);
    this.#tell(answer === 0 ? this.#examined(leaf, words) : -1 - answer, tell);
  }

  #examined(leaf: Leaf, words: Int32Array): number {
    const { recorder, exchange, forest } = this.#packed;
    recorder.begin(words);
    recorder.setAll(leaf.writes, leaf.written);
    const asked = this.#alphabet[leaf.input];
    if (asked === undefined) return 0;
    const step = this.#step(asked, leaf.hearing);
    const verdict = this.#verdict(
      this.#examiners
        .filter(([claim]) => leaf.exams.includes(claim))
        .flatMap(([claim, invariant]) =>
          this.#against(claim, invariant.examine?.(step, exchange.config)),
        ),
    );
    forest.learn(leaf.examRoot, recorder.path, words, 0, verdict);
    return verdict;
  }

  /** The step under way, as a claim sees it. */
  #step(input: I, { answer, events, reference }: Hearing): Step<S, I> {
    const { views } = this.#packed;
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

  /** What a finding has against a claim. */
  #against(claim: number, finding: Finding): readonly Against[] {
    if (finding === undefined || finding === 'undecided') return [];
    this.#exercise(claim);
    return finding === 'upheld' ? [] : [[claim, finding.evidence]];
  }

  #verdict(found: readonly Against[]): number {
    return found.length === 0 ? 0 : this.#verdicts.push(found) - 1;
  }

  #tell(verdict: number, tell: Tell): void {
    if (verdict === 0) return;
    for (const against of this.#verdicts[verdict] ?? []) tell(...against);
  }

  /** Puts the claims about the state alone. */
  look(words: Int32Array, tell: Tell): void {
    this.#put(this.#looks, words, tell);
  }

  /** Puts the claims about the state at rest. */
  lookAtRest(words: Int32Array, tell: Tell): void {
    this.#put(this.#restLooks, words, tell);
  }

  #looked(one: Look<S>, words: Int32Array): number {
    const { claim, root } = one;
    return this.#packed.learn(root, words, (state) =>
      this.#verdict(this.#against(claim, one.look(state))),
    );
  }

  #put(looks: readonly Look<S>[], words: Int32Array, tell: Tell): void {
    for (const one of looks) {
      const { root } = one;
      const known = this.#packed.known(root, words);
      const verdict = known >= 0 ? known : this.#looked(one, words);
      if (verdict > 0) this.#tell(verdict, tell);
    }
  }
}

/** It has to be put at every step, not only once at every state. */
const looksAtSteps = <S>(invariant: StateInvariant<S>): boolean =>
  invariant.examine !== undefined && invariant.partwise === undefined;
