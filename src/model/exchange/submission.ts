import { asItStands } from './answering.ts';
import { type Flying, hasRoom, land, takeOff } from './flight.ts';

/** What a switch does with one type of request. */
export interface Rules<N, A, R> {
  /** Why it is refused as things stand; nothing if it makes sense. Looks, and changes nothing. */
  readonly refusal: (now: N, asked: A) => R | undefined;
  /** Does it, once it was found to make sense; `answers` is its flight slot, or 0. */
  readonly carryOut: (now: N, asked: A, answers: number) => void;
}

/** A request as it is kept while it is under way. */
interface Kept<T> {
  readonly request: T;
}

/** How a switch goes about requests `Q`, each kept as an `A` of type `T`, or refused for a reason `R`. */
export interface Desk<N, Q, T extends string, A extends Kept<T>, R> {
  /** A client's request, as it is kept. */
  readonly asked: (request: Q) => A;
  readonly rules: Readonly<Record<T, Rules<N, A, R>>>;
  /** Why this switch never does such a thing, however things stand; nothing if it can. */
  readonly impossible?: (now: N, asked: A) => R | undefined;
  /** Says no; `answers` is the flight slot of the request, or 0. */
  readonly refuse: (now: N, asked: A, reason: R, answers: number) => void;
  /** Why a request that made sense is refused when every flight slot is taken. */
  readonly full: R;
}

/** What becomes of requests on a switch. */
export interface Submission<N, Q, R> {
  /**
   * A client submits a request. One that makes no sense is refused at once; one
   * that does goes in flight, or is carried out at once where nothing can be in flight.
   */
  readonly submit: (now: N, request: Q) => void;
  /** The switch comes to a request in flight: carries it out, or refuses it if it makes no sense any more. */
  readonly carryOut: (now: N, slot: number) => void;
  /** A request in flight comes to nothing, for this reason. */
  readonly giveUp: (now: N, slot: number, reason: R) => void;
  /** A request would be carried out, or go in flight. */
  readonly makesSense: (now: N, request: Q) => boolean;
}

/** Submission as the rules of a switch have it. */
export function submission<N extends Flying<A>, Q, T extends string, A extends Kept<T>, R>(
  desk: Desk<N, Q, T, A, R>,
): Submission<N, Q, R> {
  const rulesFor = ({ request }: A): Rules<N, A, R> => desk.rules[request];
  const { refuse, impossible } = desk;
  const refusal = (now: N, asked: A): R | undefined =>
    impossible?.(now, asked) ?? rulesFor(asked).refusal(now, asked);
  return {
    submit(now, request) {
      const asked = desk.asked(request);
      const reason = refusal(asItStands(now), asked);
      if (reason !== undefined) refuse(now, asked, reason, 0);
      else if (now.state.inFlight.length === 0) rulesFor(asked).carryOut(now, asked, 0);
      else if (takeOff(now, asked) === 0) refuse(now, asked, desk.full, 0);
    },
    carryOut(now, slot) {
      const asked = land(now, slot);
      if (asked === undefined) return;
      const reason = refusal(asItStands(now), asked);
      if (reason === undefined) rulesFor(asked).carryOut(now, asked, slot);
      else refuse(now, asked, reason, slot);
    },
    giveUp(now, slot, reason) {
      const asked = land(now, slot);
      if (asked !== undefined) refuse(now, asked, reason, slot);
    },
    makesSense(now, request) {
      const asked = desk.asked(request);
      return hasRoom(now) && refusal(now, asked) === undefined;
    },
  };
}
