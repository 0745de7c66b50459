import type { Heard } from '../../../model/heard.ts';
import type { HeardInvariant } from '../../../model/invariant.ts';
import type { Listener } from '../../listener.ts';

/** For each listener, those of its invariants that may say something. */
export type Hearers = readonly Listener['invariants'][];

/** How many names are remembered. */
const MOST = 10_000;

/** Which invariants may say something of what has one name: found out once, when it is heard first. */
export class HearersByName {
  readonly #all: Hearers;
  readonly #events = new Map<string, Hearers>();
  readonly #requests = new Map<string, Hearers>();

  constructor(listeners: readonly Listener[]) {
    this.#all = listeners.map(({ invariants }) => invariants);
  }

  of({ kind, name }: Heard): Hearers {
    const known = kind === 'event' ? this.#events : this.#requests;
    let hearers = known.get(name);
    if (hearers !== undefined) return hearers;
    if (known.size >= MOST) return this.#all;
    hearers = this.#all.map((invariants) =>
      invariants.filter(([, invariant]) => !isSilent(invariant, { kind, name })),
    );
    known.set(name, hearers);
    return hearers;
  }
}

/**
 * Whether an invariant has nothing to say of whatever has this name: it says
 * so without a look at anything else. Then it would say the same every time,
 * since all that it says depends on what it looks at.
 */
export function isSilent(invariant: HeardInvariant, said: Pick<Heard, 'kind' | 'name'>): boolean {
  let looked = false;
  const look = (): undefined => void (looked = true);
  const unseen = new Proxy<Record<string, string>>(
    {},
    {
      get: look,
      has: () => look() ?? false,
      ownKeys: () => look() ?? [],
      getOwnPropertyDescriptor: look,
      getPrototypeOf: () => look() ?? null,
      set: () => look() ?? false,
      deleteProperty: () => look() ?? false,
    },
  );
  const heard: Heard = {
    ...said,
    get to() {
      look();
      return '';
    },
    attributes: unseen,
  };
  try {
    const finding = invariant.observe(unseen, heard);
    return finding === undefined && !looked;
  } catch {
    return false;
  }
}
