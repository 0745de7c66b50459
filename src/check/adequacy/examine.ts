import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { LeftOpen } from '../../model/speech.ts';
import type { Switch } from '../../model/switch.ts';
import { shortest } from '../shrinking/shortest.ts';
import { shrink } from '../shrinking/shrink.ts';
import { FaultRuns, type Measured, type Measuring } from './measure.ts';
import { whyPermitted } from './permitted.ts';
import type { Examined, FaultResult } from './results.ts';
import { faultsOf, isSystematic } from './systematic-faults.ts';

/** Examines the faults of one switch, one after another; each by itself, so that they can be shared out. */
export class Examination<C, S, I extends Input> {
  readonly #switch: Switch<C, S, I>;
  readonly #runs: FaultRuns<C, S, I>;
  readonly #measuring: Measuring;
  readonly #faults: ReadonlyMap<string, Fault<S, I>>;

  constructor(sw: Switch<C, S, I>, measuring: Measuring) {
    this.#switch = sw;
    this.#runs = new FaultRuns(sw, measuring);
    this.#measuring = measuring;
    this.#faults = new Map(faultsOf(sw).map((fault) => [fault.id, fault]));
  }

  /** What becomes of the fault with this id. */
  of(id: string): Examined {
    const fault = this.#faults.get(id);
    if (fault === undefined) throw new RangeError(`${this.#switch.name} has no fault ${id}`);
    const measured = this.#runs.measure(fault);
    const result = {
      fault: id,
      switch: this.#switch.name,
      kind: fault.ofState === true ? ('state' as const) : ('output' as const),
      caughtBy: measured.caughtBy.map(({ invariant }) => invariant),
      runs: measured.caughtBy[0]?.run ?? null,
      acted: measured.acted > 0,
      ...this.#lengths(fault, measured),
    };
    if (measured.shown !== undefined) return { ...result, class: 'caught', because: null };
    if (measured.acted === 0) {
      return { ...result, class: 'missed', because: 'it never acts in these runs' };
    }
    const open = leftOpenFor(id, this.#switch.speech?.leftOpen ?? []);
    if (open !== undefined) return { ...result, class: 'open', because: whyOpen(open) };
    const scenarios = measured.unnoticed;
    const permitted = whyPermitted(this.#switch, { fault, scenarios });
    return permitted === undefined
      ? { ...result, class: 'missed', because: null }
      : { ...result, class: 'permitted', because: permitted };
  }

  #lengths(
    fault: Fault<S, I>,
    { shown }: Measured<C, S, I>,
  ): Pick<FaultResult, 'shrunkTo' | 'shortest'> {
    if (shown === undefined) return { shrunkTo: null, shortest: null };
    const shrinking = { invariant: shown.invariant, fault };
    const shrunk = shrink(this.#switch, shown.scenario, shrinking);
    if (shrunk === undefined) return { shrunkTo: null, shortest: null };
    const shrunkTo = shrunk.scenario.inputs.length;
    const { states: ofPlanted, statesOfDerived = ofPlanted } = this.#measuring;
    const states = isSystematic(fault) ? statesOfDerived : ofPlanted;
    if (states === 0) return { shrunkTo, shortest: null };
    const { broken, certified } = shortest(this.#switch, shrunk, { ...shrinking, states });
    return {
      shrunkTo,
      shortest: certified ? broken.scenario.inputs.length : null,
    };
  }
}

/** What leaves this fault open, if anything does. */
export const leftOpenFor = (id: string, open: readonly LeftOpen[]): LeftOpen | undefined =>
  open.find(({ faults }) => faults.some((pattern) => asPattern(pattern).test(id)));

const asPattern = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('*', '.*')}$`,
    'u',
  );

const whyOpen = ({ why, source }: LeftOpen): string =>
  `${why} (${source.document}, ${source.section})`;
