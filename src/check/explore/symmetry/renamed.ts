import type { Input } from '../../../model/input.ts';
import type { Memory } from '../../../model/invariant.ts';
import type { Schema } from '../../../model/schema.ts';
import type { Listener } from '../../listener.ts';
import { memberOf, membersOf, partsOf } from '../trees/layout.ts';
import type { Renaming, Things } from './things.ts';

/** A value with the things it names renamed, as its schema says where they are named. */
export function renamed<T>(schema: Schema<T>, value: T, things: Things, renaming: Renaming): T;
export function renamed(
  schema: Schema,
  value: unknown,
  things: Things,
  renaming: Renaming,
): unknown {
  const { naming } = schema;
  const inner = (item: Schema, part: unknown): unknown => renamed(item, part, things, renaming);
  switch (schema.kind) {
    case 'oneOf':
      return things.rename(naming, value, renaming);
    case 'flag':
      return value;
    case 'maybe':
      return value === null ? null : inner(schema.item, value);
    case 'slots': {
      const list: unknown[] = [];
      for (const slot of partsOf(value).keys()) {
        const place = Number(things.rename(naming, slot + 1, renaming)) - 1;
        list[place] = inner(schema.item, memberOf(value, slot));
      }
      return list;
    }
    case 'named':
      return Object.fromEntries(
        membersOf(value).map(([name, part]) => [
          things.rename(naming, name, renaming),
          inner(schema.item, part),
        ]),
      );
    case 'fields':
      return Object.fromEntries(
        Object.entries(schema.fields).map(([name, item]) => [
          name,
          inner(item, memberOf(value, name)),
        ]),
      );
  }
}

/** What the words of a memory's keys name. */
type KeyNames = Memory['keyNames'];

/** The key under which the same is remembered of the things renamed. */
export const renamedKey = (
  keyNames: KeyNames,
  key: string,
  things: Things,
  renaming: Renaming,
): string =>
  key
    .split(' ')
    .map((word, index) => things.rename(keyNames?.[index], word, renaming))
    .join(' ');

/** The things that a key is about, and the key with these left out. */
export function taken(
  keyNames: KeyNames,
  key: string,
  things: Things,
): { readonly about: readonly number[]; readonly shape: string } {
  const about: number[] = [];
  const words = key.split(' ').map((word, index) => {
    const thing = things.find(keyNames?.[index], word);
    if (thing < 0) return word;
    about.push(thing);
    return `*${things.familyOf(thing)}`;
  });
  return { about, shape: words.join(' ') };
}

/** The keys under which each listener can remember the same of other things. */
export const kinOf =
  (listeners: readonly Listener[], things: Things) =>
  (listener: number, key: string): readonly string[] =>
    keysLike(listeners[listener]?.memory.keyNames, key, things);

function keysLike(keyNames: KeyNames, key: string, things: Things): readonly string[] {
  let like: readonly (readonly number[])[] = [[]];
  const { about } = taken(keyNames, key, things);
  for (const thing of about) {
    const family = things.families[things.familyOf(thing)];
    const members = Array.from({ length: family?.size ?? 0 }, (_, at) => at + (family?.from ?? 0));
    like = like.flatMap((others) =>
      members.filter((member) => !others.includes(member)).map((member) => [...others, member]),
    );
  }
  return like.map((others) => {
    const renaming = things.identity();
    for (const [part, thing] of about.entries()) renaming[thing] = others[part] ?? thing;
    return renamedKey(keyNames, key, things, renaming);
  });
}

/** The same input of the things renamed. */
export const renamedInput = (
  input: Input,
  things: Things,
  renaming: Renaming,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(input).map(([field, value]) => [
      field,
      things.rename(things.inputs[field], value, renaming),
    ]),
  );
