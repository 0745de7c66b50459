import type { Input } from '../input.ts';
import type { Choose, Kind } from '../switch.ts';

/** How clients of a switch come to ask what they ask. */
export interface Asking<G, Q extends Input> {
  readonly types: readonly Q['type'][];
  /** How often a request that makes sense is drawn, and whether it brings calls to their end. */
  readonly usual: Readonly<Record<Q['type'], { readonly weight: number; readonly ends: boolean }>>;
  /** How often one that makes no sense is drawn. */
  readonly senseless: number;
  /** A request of this type that may make sense, by choice; nothing where none can. */
  readonly likely: (glance: G, type: Q['type'], choose: Choose) => Q | undefined;
  /** Any request of this type that can be put into words, by choice. */
  readonly anything: (glance: G, type: Q['type'], choose: Choose) => Q;
  readonly makesSense: (glance: G, request: Q) => boolean;
}

/** How each request comes about: one kind that makes sense as things stand, and one that does not. */
export const kindsOfRequests = <S, G, Q extends Input>(
  look: (state: S) => G,
  { types, usual, senseless, likely, anything, makesSense }: Asking<G, Q>,
): Kind<S, Q>[] =>
  types.flatMap((type: Q['type']): Kind<S, Q>[] => [
    {
      type,
      class: 'request',
      weight: usual[type].weight,
      ends: usual[type].ends,
      ask(state, choose) {
        const glance = look(state);
        const request = likely(glance, type, choose);
        return request !== undefined && makesSense(glance, request) ? request : undefined;
      },
    },
    {
      type,
      class: 'request',
      weight: senseless,
      ends: false,
      senseless: true,
      ask(state, choose) {
        const glance = look(state);
        const request = anything(glance, type, choose);
        return makesSense(glance, request) ? undefined : request;
      },
    },
  ]);
