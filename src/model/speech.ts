import type { Said } from './event.ts';
import type { Citation } from './invariant.ts';

/**
 * Everything a switch says, as far as it could be said wrong: from this come
 * the systematic faults.
 */
export interface Speech<C = unknown, S = unknown> {
  /** Every event, and the attributes it may carry. */
  readonly carried: Readonly<Record<string, readonly string[]>>;
  /** Events that are nothing but the answer to a request. */
  readonly answers: ReadonlySet<string>;
  /** The other values that an attribute could have. */
  alternatives(attribute: string): readonly Alternative<S>[];
  /** The ways in which somebody else than it should can be told. */
  readonly misdirections: readonly Misdirection<S>[];
  /** Where it is said that what one party is told in a step may come in any order. */
  readonly anyOrderInStep?: Citation;
  /** What the vendor's text leaves open. */
  readonly leftOpen: readonly LeftOpen[];
  /** The same configuration with one thing set otherwise that the vendor leaves open. */
  otherSettings(config: C): Iterable<OtherSetting<C>>;
}

/** Something that the vendor's text leaves open, so that it may be said either way. */
export interface LeftOpen {
  /** The ids of the systematic faults that it leaves open; `*` stands for anything. */
  readonly faults: readonly string[];
  readonly why: string;
  /** The sentence's place. */
  readonly source: Citation;
}

/** One other value for an attribute. */
export interface Alternative<S = unknown> {
  /** Stable and short: part of a fault's id. */
  readonly name: string;
  /** The value; nothing where there is none as things stand after the step. */
  value(said: Said, attribute: string, state: S): string | undefined;
}

/** One way to tell somebody else. */
export interface Misdirection<S = unknown> {
  readonly name: string;
  /** What the switch does with an event, such as `is told to another party of the call`. */
  readonly about: string;
  /** The event as it goes astray; nothing where it cannot. */
  astray(said: Said, state: S): Said | undefined;
}

/** A configuration that differs in one setting. */
export interface OtherSetting<C = unknown> {
  /** The setting and its value, such as `optionalAttributes omitted`. */
  readonly setting: string;
  readonly config: C;
}

/** One alternative for each of these names, whatever is said. */
export const oneOfThese = (values: Readonly<Record<string, string>>): readonly Alternative[] =>
  Object.entries(values).map(([name, value]) => ({ name, value: () => value }));

/** The value of an enumeration whose values are its names. */
export const namesOf = (enumeration: object): readonly Alternative[] =>
  Object.keys(enumeration).map((name) => ({ name, value: () => name }));

/** Configurations with each of these settings in each of its other values. */
export function* eachOtherSetting<T extends Readonly<Record<string, string | boolean>>>(
  settings: T,
  values: Readonly<Record<string, readonly (string | boolean)[]>>,
): Generator<{ readonly setting: string; readonly settings: T }> {
  for (const [name, possible] of Object.entries(values)) {
    for (const value of possible) {
      if (settings[name] === value) continue;
      yield { setting: `${name} ${value}`, settings: { ...settings, [name]: value } };
    }
  }
}
