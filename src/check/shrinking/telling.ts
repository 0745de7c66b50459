import type { Input } from '../../model/input.ts';
import type { Step } from '../../model/scenario.ts';
import type { Exchange } from '../../model/switch.ts';
import { cameToNothing } from '../play.ts';
import { Player } from '../player.ts';

/** An input of a scenario, and which of those before it made the calls and requests it names. */
export interface Happening<I extends Input = Input> {
  /** By which others refer to it; what is put in its place keeps it. */
  readonly id: number;
  readonly input: I;
  readonly origins: readonly Origin[];
}

interface Origin {
  /** The field that names the call or the request. */
  readonly field: string;
  /** The happening that made it. */
  readonly maker: number;
}

/** What an input made: the ConnID and the ReferenceID it was given, 0 for none. */
interface Made {
  readonly call: number;
  readonly reference: number;
}

/** Plays happenings one after another, with their calls and requests numbered anew. */
export class Telling<S, I extends Input> {
  readonly steps: Step<S, I>[] = [];
  /** What was told, as it is numbered now. */
  readonly told: Happening<I>[] = [];
  /** Those of them that made a call. */
  readonly makers = new Set<Happening<I>>();
  readonly #player: Player<S, I>;
  /** What each happening has made this time. */
  readonly #made = new Map<number, Made>();
  readonly #callFrom = new Map<number, number>();
  readonly #requestFrom = new Map<number, number>();

  constructor(exchange: Exchange<S, I>) {
    this.#player = new Player(exchange);
  }

  /** Plays one happening; nothing if what it names was left out, or if it cannot be asked. */
  tell(happening: Happening<I>): Step<S, I> | undefined {
    const input = this.#renumbered(happening);
    if (input === undefined) return undefined;
    const step = this.#player.play(input);
    if (step.reference === undefined && cameToNothing(step)) {
      this.#wasAtOnce(happening);
      return undefined;
    }
    const told = { id: this.told.length, input, origins: this.#originsOf(input) };
    this.#note(happening.id, told, { call: this.#callMade(step), reference: step.reference ?? 0 });
    this.steps.push(step);
    this.told.push(told);
    return step;
  }

  #renumbered({ input, origins }: Happening<I>): I | undefined {
    const numbers: Record<string, number> = {};
    for (const { field, maker } of origins) {
      const made = this.#made.get(maker);
      const number = field === 'reference' ? made?.reference : made?.call;
      if (number === undefined || number === 0) return undefined;
      numbers[field] = number;
    }
    return { ...input, ...numbers };
  }

  /** Where nothing is in flight a request was carried out when it was asked: what it made then is what was to be made now. */
  #wasAtOnce({ id, origins }: Happening<I>): void {
    const request = origins.find(({ field }) => field === 'reference');
    const made = request === undefined ? undefined : this.#made.get(request.maker);
    if (made !== undefined) this.#made.set(id, made);
  }

  #originsOf(input: I): readonly Origin[] {
    const origins: Origin[] = [];
    for (const field in input) {
      const from =
        field === 'reference' ? this.#requestFrom : namesCall(field) ? this.#callFrom : undefined;
      const maker = from?.get(Number(input[field]));
      if (maker !== undefined) origins.push({ field, maker });
    }
    return origins;
  }

  #note(id: number, told: Happening<I>, made: Made): void {
    this.#made.set(id, made);
    if (made.reference > 0) this.#requestFrom.set(made.reference, told.id);
    if (made.call === 0) return;
    this.#callFrom.set(made.call, told.id);
    this.makers.add(told);
  }

  #callMade({ before, after }: Step<S, I>): number {
    const { exchange } = this.#player;
    if (before === after) return 0;
    if (exchange.callMade !== undefined) return exchange.callMade(before, after);
    const calls = exchange.callsMade(after);
    return calls > exchange.callsMade(before) ? calls : 0;
  }
}

/** By convention `connID`, `consultConnID` ... */
const namesCall = (field: string): boolean => field === 'connID' || field.endsWith('ConnID');
