import type { Said } from '../model/event.ts';
import type { Input, InputClass } from '../model/input.ts';
import type { Answer } from '../model/scenario.ts';
import type { Exchange } from '../model/switch.ts';

/** The types of an exchange's inputs that need to be told apart. */
export interface Types {
  readonly all: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
  readonly failures: ReadonlySet<string>;
}

/** Found once for an exchange. */
export function typesOf({ kinds }: Pick<Exchange, 'kinds'>): Types {
  let types = found.get(kinds);
  if (types === undefined) {
    const of = (wanted: InputClass) =>
      new Set(kinds.filter((kind) => kind.class === wanted).map(({ type }) => type));
    const all = new Set(kinds.map(({ type }) => type));
    found.set(kinds, (types = { all, requests: of('request'), failures: of('failure') }));
  }
  return types;
}

const found = new WeakMap<object, Types>();

/** Whether the switch said no to what was asked: to the request itself, or to the one it came to. A failure just happens. */
export const answerTo = ({ failures }: Types, asked: Input, said: readonly Said[]): Answer =>
  !failures.has(asked.type) &&
  said.some(({ refusal, answers }) => refusal === true && answers === (asked['reference'] ?? 0))
    ? 'refused'
    : 'accepted';
