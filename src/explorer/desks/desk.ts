import type { Attributes } from '../../model/event.ts';
import type { Meaning } from '../../model/meaning.ts';
import type { Switch } from '../../model/switch.ts';

/** One switch as the page shows it: who takes part, and where everything stands, in words. */
export interface Desk<C = unknown, S = unknown> {
  readonly sw: Switch;
  /** Everybody who has a column of the ladder, in the order of the configuration. */
  parties(config: C): readonly Party[];
  /** Where everything stands; `flight` has the ReferenceID of each flight slot. */
  board(config: C, state: S, flight: readonly number[]): Board;
  /** What the switch says with an event. */
  meaning(event: string): Meaning | undefined;
  /** Why a request is refused, from the attributes of the refusal. */
  refusal(attributes: Attributes): string;
  /** What differs between products and can be chosen, as fields of the configuration's `capabilities`. */
  readonly capabilities: readonly Capability[];
  /** The configuration a page begins with where nothing else is asked for. */
  readonly start: unknown;
}

/** Somebody or something that takes part in calls. */
export interface Party {
  readonly name: string;
  /** What it is, such as `extension`. */
  readonly type: string;
  /** What is special about it, such as `not registered`. */
  readonly notes: readonly string[];
}

/** Where everything stands after a step. */
export interface Board {
  /** The link to the switch, or its server. */
  readonly service: { readonly text: string; readonly isUp: boolean };
  /** The live calls. */
  readonly calls: readonly CallCard[];
  /** How many more calls this run may see. */
  readonly callsLeft: number;
  readonly queues: readonly QueueCard[];
  readonly agents: readonly AgentCard[];
  readonly flight: readonly FlightCard[];
  /** What is wrong with single parties, such as `out of service`. */
  readonly troubles: ReadonlyMap<string, string>;
}

/** One live call: its number, what it is, and where each party stands on it. */
export interface CallCard {
  readonly number: number;
  readonly about: readonly string[];
  readonly standings: readonly Standing[];
}

/** Where one party stands on a call. */
export interface Standing {
  readonly party: string;
  readonly state: string;
}

/** A queue and the calls that wait in it. */
export interface QueueCard {
  readonly name: string;
  readonly waiting: readonly number[];
}

/** An agent and its state. */
export interface AgentCard {
  readonly name: string;
  readonly state: string;
  readonly about: readonly string[];
}

/** A request under way. */
export interface FlightCard {
  readonly reference: number;
  readonly request: string;
  readonly by: string;
  readonly about: string;
}

/** One capability, and its settings. */
export interface Capability {
  readonly name: string;
  readonly settings: readonly (string | boolean)[];
}
