import type { Glimpse } from './story.ts';

/** What one party heard of the calls of a story, in order. */
export interface PartyPath {
  readonly party: string;
  readonly events: readonly Glimpse[];
}

/** The parties of a story in the order in which they come into it, each with what it heard. */
export function pathsOf(glimpses: readonly Glimpse[]): readonly PartyPath[] {
  const paths = new Map<string, Glimpse[]>();
  for (const glimpse of glimpses) {
    if (glimpse.kind === 'request') continue;
    const party = glimpse.party ?? glimpse.to;
    const path = paths.get(party);
    if (path === undefined) paths.set(party, [glimpse]);
    else path.push(glimpse);
  }
  return [...paths].map(([party, events]) => ({ party, events }));
}

/**
 * What was said on a story, whoever its parties are: two stories with the same
 * shape went the same way. Where a switch promises no order (`isOrdered` not),
 * what each party heard counts, not when.
 */
export function shapeOf(glimpses: readonly Glimpse[], isOrdered: boolean): string {
  return pathsOf(glimpses)
    .map(({ events }) => {
      const calls = [...new Set(events.map(({ call }) => call))];
      const words = events.map(({ name, call }) => `${calls.indexOf(call) + 1} ${name}`);
      return (isOrdered ? words : words.toSorted()).join(', ');
    })
    .toSorted()
    .join(' | ');
}

/** From one event to the next that the same party hears of the same call: `EventDialing > EventReleased`. */
export function transitionsOf(glimpses: readonly Glimpse[]): readonly string[] {
  const last = new Map<string, string>();
  const found = new Set<string>();
  for (const { kind, party, call, name } of glimpses) {
    if (kind === 'request' || party === undefined) continue;
    const key = `${call} ${party}`;
    found.add(`${last.get(key) ?? BEGINNING} > ${name}`);
    last.set(key, name);
  }
  return [...found];
}

/** Before a party's first event. */
const BEGINNING = 'nothing';
