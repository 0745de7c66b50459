import { tell } from '../../formats/scenarios/tell.ts';
import type { Input, InputClass } from '../../model/input.ts';
import type { Exchange, Kind } from '../../model/switch.ts';
import { inputs } from '../../model/choices.ts';
import type { Desk } from '../desks/desk.ts';
import type { Course } from './course.ts';

/** Something that can be asked where one stands. */
export interface Ask {
  /** As a scenario writes it. */
  readonly input: Input;
  readonly class: InputClass;
  /** Who makes it happen: a party, `Network`, `Requests under way` ... */
  readonly who: string;
  readonly told: string;
  /** Why the switch says no at once; nothing where it does not. */
  readonly refusal?: string | undefined;
}

/** What one stands on: the course, and after how many of its steps. */
export interface Standpoint {
  readonly desk: Desk;
  readonly course: Course;
  readonly at: number;
}

/** Everything that can happen next and makes sense. */
export const possible = (standpoint: Standpoint): readonly Ask[] =>
  asks(standpoint, (kind) => kind.senseless !== true);

/** Every request that can be put into words and is refused at once, each with the reason. */
export function refusedAtOnce(standpoint: Standpoint): readonly Ask[] {
  const { exchange } = standpoint.course;
  const state = stateAt(standpoint);
  return asks(standpoint, (kind) => kind.senseless === true).map((ask) => {
    const no = exchange.reduce(state, ask.input).said.find(({ refusal }) => refusal === true);
    return { ...ask, refusal: standpoint.desk.refusal(no?.attributes ?? {}) };
  });
}

/** The state after so many steps. */
export const stateAt = ({ course, at }: Standpoint): unknown =>
  course.steps[at - 1]?.step.after ?? course.exchange.initial;

/** The ReferenceID in each flight slot after so many steps. */
export const flightAt = ({ course, at }: Standpoint): readonly number[] =>
  course.steps[at - 1]?.flight ?? [];

function asks(standpoint: Standpoint, wanted: (kind: Kind) => boolean): readonly Ask[] {
  const { exchange } = standpoint.course;
  const flight = flightAt(standpoint);
  const found = new Map<string, Ask>();
  for (const kind of exchange.kinds.filter(wanted)) {
    for (const drawn of inputs(only(exchange, kind), stateAt(standpoint))) {
      const input = written(drawn, flight);
      const key = JSON.stringify(input);
      if (found.has(key)) continue;
      found.set(key, { input, class: kind.class, who: whoAsks(input), told: tell(input) });
    }
  }
  return [...found.values()];
}

const only = (exchange: Exchange, kind: Kind): Exchange => ({ ...exchange, kinds: [kind] });

/** A drawn input as a scenario writes it: by ReferenceID, not by flight slot. */
function written(input: Input, flight: readonly number[]): Input {
  const slot = input['reference'];
  return typeof slot === 'number' ? { ...input, reference: flight[slot - 1] ?? 0 } : input;
}

/** Requests under way, calls on their way, and the service belong to nobody. */
const UNDER_WAY = 'Requests under way';
const NETWORK = 'Calls and network';
const SERVICE = 'Service';

function whoAsks({ thisDN, client, reference, connID }: Input): string {
  if (reference !== undefined) return UNDER_WAY;
  if (thisDN !== undefined) return String(thisDN);
  if (client !== undefined) return String(client);
  return connID === undefined ? SERVICE : NETWORK;
}

/** Everything that one party, or nobody in particular, makes happen. */
export interface AskGroup {
  readonly who: string;
  readonly asks: readonly Ask[];
}

/** The asks by who makes them happen: requests under way first, then parties in order, then the rest. */
export function grouped(asked: readonly Ask[], parties: readonly string[]): readonly AskGroup[] {
  const order = [UNDER_WAY, NETWORK, ...parties];
  const groups = new Map<string, Ask[]>(order.map((who) => [who, []]));
  for (const ask of asked) {
    const group = groups.get(ask.who);
    if (group === undefined) groups.set(ask.who, [ask]);
    else group.push(ask);
  }
  return [...groups].flatMap(([who, members]) =>
    members.length === 0 ? [] : [{ who, asks: members.toSorted(byClass) }],
  );
}

const CLASSES: readonly InputClass[] = ['action', 'request', 'failure'];
const byClass = (one: Ask, other: Ask): number =>
  CLASSES.indexOf(one.class) - CLASSES.indexOf(other.class);

/** Whether every word of a search occurs in what is asked. */
export function matches({ told, input, refusal = '' }: Ask, search: string): boolean {
  const text = `${told} ${input.type} ${refusal}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
