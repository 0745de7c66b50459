import type { Schema } from '../../../model/schema.ts';
import { memberOf, membersOf, partsOf } from '../trees/layout.ts';
import { mixed, textHash } from './mixing.ts';
import type { Things } from './things.ts';

/** One thing that is remembered: what, by its hash, and of which things. */
export interface Fact {
  readonly hash: number;
  readonly about: readonly number[];
}

/** A memory as facts: the same whatever the things in it are called. */
export function factsOf(schema: Schema, memory: unknown, things: Things): readonly Fact[] {
  const about: Fact[] = [];
  let rest = 0;
  for (const fact of facts(schema, memory, things, { hash: 1, about: [] })) {
    if (fact.about.length > 0) about.push(fact);
    else rest = (rest + mixed(fact.hash, 7)) | 0;
  }
  return [{ hash: rest, about: [] }, ...about];
}

function* facts(schema: Schema, value: unknown, things: Things, so: Fact): Generator<Fact> {
  switch (schema.kind) {
    case 'oneOf':
    case 'flag':
      yield named(schema, value, things, so);
      return;
    case 'maybe':
      if (value === null) yield { ...so, hash: mixed(so.hash, 3) };
      else yield* facts(schema.item, value, things, { ...so, hash: mixed(so.hash, 5) });
      return;
    case 'slots':
      for (const slot of partsOf(value).keys()) {
        const inside = named(schema, slot + 1, things, so);
        yield* facts(schema.item, memberOf(value, slot), things, inside);
      }
      return;
    case 'named':
      for (const [name, part] of membersOf(value)) {
        yield* facts(schema.item, part, things, named(schema, name, things, so));
      }
      return;
    case 'fields':
      for (const [name, item] of Object.entries(schema.fields)) {
        const inside = { ...so, hash: mixed(so.hash, textHash(name)) };
        yield* facts(item, memberOf(value, name), things, inside);
      }
  }
}

/** The same, of one thing more where this names one. */
function named({ naming }: Schema, name: unknown, things: Things, { hash, about }: Fact): Fact {
  const thing = things.find(naming, name);
  return thing < 0
    ? { hash: mixed(hash, textHash(String(name))), about }
    : { hash: mixed(hash, things.familyOf(thing)), about: [...about, thing] };
}
