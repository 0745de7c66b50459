import type { Symmetry } from './alike.ts';
import type { CallReading } from './call-reading.ts';
import type { CallSlot } from './exchange/call-slots.ts';
import type { Documents } from './document.ts';
import type { Fault, PlantedFault } from './fault.ts';
import type { Heard } from './heard.ts';
import type { Said, SwitchEvent } from './event.ts';
import type { Input, InputClass } from './input.ts';
import type { Invariant } from './invariant.ts';
import type { Order } from './order.ts';
import type { Recipe } from './recipe.ts';
import type { Schema } from './schema.ts';
import type { Speech } from './speech.ts';
import type { StoryMatching } from './story-matching.ts';

/**
 * A model of a switch. Installed with a configuration it is an exchange that
 * can be asked.
 */
export interface Switch<C = unknown, S = unknown, I extends Input = Input> {
  readonly name: string;
  readonly title: string;
  /** The named configurations that `--dialect` chooses between. */
  readonly dialects: readonly string[];
  /** Reads a configuration; throws `ConfigurationError` naming the place that is wrong. */
  readConfiguration(json: unknown): C;
  /** What is allowed in a configuration and hardly meant, in words, each with its place. */
  remarks?(config: C): readonly string[];
  /** Reads one input; throws `ConfigurationError` naming the place that is wrong. */
  readInput(json: unknown): I;
  /** Draws a configuration from the family that ships with the switch. */
  drawConfiguration(choose: Choose, limits: Limits): C;
  /** The configuration without DNs that these inputs do not need; for shrinking. */
  smallerConfigurations(config: C, inputs: readonly I[]): Iterable<C>;
  install(config: C, fault?: Fault<S, I>): Exchange<S, I>;
  readonly invariants: readonly Invariant<S>[];
  readonly faults: readonly PlantedFault<S, I>[];
  /** Every event it says. */
  readonly events: readonly string[];
  /** What its events carry and what could stand there instead; without it no fault is systematic. */
  readonly speech?: Speech<C, S>;
  /** Which of the things it says must precede which others; without it all are said in the one order. */
  readonly order?: Order;
  /** How its calls are followed in a log; without it, no log is of this switch. */
  readonly reading?: CallReading;
  /** How it is compared with a log; without it, no run is looked for that says the same. */
  readonly matching?: StoryMatching<C>;
  /** The vendor's tables that it is checked against. */
  readonly documents: Documents<I>;
  /** What no run can meet, and why. */
  readonly cannotHappen: readonly CannotHappen[];
}

/** Something coverage asks for that no run can meet, such as `TRouteCall in flight, link-restored`. */
export interface CannotHappen {
  readonly item: string;
  readonly why: string;
}

/** What a caller may ask of the drawn configurations. */
export interface Limits {
  readonly dialect?: string;
  /** How many calls a run may see. */
  readonly calls?: number;
}

/** A switch set up with one configuration: initial state, reducer, and what can be asked. */
export interface Exchange<S = unknown, I extends Input = Input> {
  readonly config: unknown;
  readonly initial: S;
  /** Answers an input by changing the draft; pure, total and deterministic. */
  readonly recipe: Recipe<S, I>;
  /** The recipe on an immutable state. A refusal leaves the state as it was (`===`). */
  reduce(state: S, input: I): Turn<S>;
  /** Every kind of input there is, in a fixed order. */
  readonly kinds: readonly Kind<S, I>[];
  /** The request type that stands in each flight slot. */
  inFlight(state: S): readonly (string | undefined)[];
  /** How many calls have been made so far: ConnIDs 1 to n have been given. */
  callsMade(state: S): number;
  /** The calls in their slots, ConnID 1 first; only where no slot is used again. */
  calls?(state: S): readonly CallSlot[];
  /** Only where call slots are used again: the ConnID a step gave to a new call, 0 if it made none. */
  callMade?(before: S, after: S): number;
  /** Nothing in flight and every call over. */
  atRest(state: S): boolean;
  /** A request as its client's connection carries it. */
  submitted(input: I, reference: number): Heard;
  /** The party states entered by a step, for coverage. */
  entered(before: S, after: S): Iterable<string>;
  /** The state of the party that hears an event, on the call the event is about; nothing where it is no party of one. */
  standingOf?(state: S, event: SwitchEvent): string | undefined;
  /** Every party state there is. */
  readonly standings: readonly string[];
  /** What people call a party or a client: `queue` for Q1, `agent` for 2006; empty for a name that nobody has. */
  readonly title: (name: string) => string;
  /** Where things stand, coarsely: the same for situations that differ in names only. */
  situation(state: S): string;
  /** Where one call stands, likewise; empty where it is not live. */
  callSituation(state: S, connID: number): string;
  /** What has to be known beforehand to go through everything that can happen. */
  readonly finite?: Finite<S, I>;
}

/** All that an exchange can be and all that can happen on it, listed. */
export interface Finite<S = unknown, I extends Input = Input> {
  readonly schema: Schema<S>;
  /** Every input there can ever be, in a fixed order; an action that is not possible changes and says nothing. */
  alphabet(): readonly I[];
  /** Which parts are interchangeable in this configuration: exploring takes one for all. */
  readonly symmetry?: Symmetry;
  /** Which party states a step enters depends on nothing but the fields that it writes, before and after. */
  readonly entersWhatIsWritten?: boolean;
}

/** The state after one input, and what was said. */
export interface Turn<S = unknown> {
  readonly state: S;
  readonly said: readonly Said[];
}

/** Picks one of `size` things: an index from 0 to size - 1. Never asked with size 0. */
export type Choose = (size: number) => number;

/** One kind of input, and how one of it comes about from a state. */
export interface Kind<S = unknown, I extends Input = Input> {
  readonly type: I['type'];
  readonly class: InputClass;
  /** How often it is drawn beside the others; 1 is usual. */
  readonly weight: number;
  /** Brings calls to their end: all that is drawn when a walk winds down. */
  readonly ends: boolean;
  /** Makes only requests that are refused at once. */
  readonly senseless?: true;
  /** Makes one by choosing, or none where there is nothing to choose from. */
  ask(state: S, choose: Choose): I | undefined;
}
