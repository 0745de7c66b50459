import type { z } from 'zod';

/** What a field of an input can hold. */
export type Domains = Readonly<Record<string, readonly (string | number)[]>>;

/** The types of input of one class, each with its fields. */
interface InputSchema<I> {
  readonly options: readonly { readonly shape: Fields }[];
  parse(input: unknown): I;
}

interface Fields {
  readonly type: z.ZodLiteral<string>;
  readonly [field: string]: z.ZodType;
}

/** Every input of these types there can be: its fields filled in from their domains in every way. */
export function everyInput<I>(schema: InputSchema<I>, domains: Domains): readonly I[] {
  return schema.options
    .flatMap(({ shape }) => everyWay(shape, domains))
    .map((input) => schema.parse(input));
}

function everyWay({ type, ...fields }: Fields, domains: Domains) {
  let filled: readonly Readonly<Record<string, string | number>>[] = [{ type: type.value }];
  for (const field of Object.keys(fields)) {
    filled = filled.flatMap((one) =>
      (domains[field] ?? []).map((value) => ({ ...one, [field]: value })),
    );
  }
  return filled;
}
