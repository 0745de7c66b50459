import {
  atRest,
  callsMade,
  changedStandings,
  requestsInFlight,
} from '../model/exchange/call-slots.ts';
import { withLate } from '../model/exchange/late.ts';
import { reduceWith } from '../model/exchange/reduce.ts';
import type { Fault } from '../model/fault.ts';
import type { Exchange } from '../model/switch.ts';
import { alphabet } from './alphabet.ts';
import { occurrenceKinds } from './occurrences.ts';
import { recipeOf } from './recipe.ts';
import { requestKinds } from './requests/ask.ts';
import { submitted } from './requests/submitted.ts';
import { type Site, site } from './site.ts';
import { symmetry } from './symmetry.ts';
import { AGENT_STATES, PARTY_STATES, type UCCXState, idle, stateSchema } from './state.ts';
import { glancing } from './telephony/glance.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { DeviceType } from './vocabulary/device.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

/** A contact centre set up with a configuration, with a defect if one is planted. */
export function install(
  config: Configuration,
  fault?: Fault<UCCXState, UCCXInput>,
): Exchange<UCCXState, UCCXInput> {
  const here = site(config);
  const look = glancing(here);
  const schema = fault?.delays ? withLate(stateSchema(here)) : stateSchema(here);
  const healthy = recipeOf(here);
  const recipe = fault?.plant(healthy) ?? healthy;
  return {
    config,
    initial: idle(here, schema),
    recipe,
    reduce: reduceWith(recipe),
    kinds: [...requestKinds(look), ...occurrenceKinds(look)],
    inFlight: requestsInFlight,
    callsMade,
    calls: ({ calls }) => calls,
    atRest: (state) => state.server === 'online' && atRest(state),
    submitted: (input, reference) => submitted(here, input, reference),
    entered: (before, after) => entered(here, before, after),
    standingOf: ({ calls }, { to, attributes }) =>
      callNamed(here, calls, attributes['CallID'])?.standing[to],
    standings: [...PARTY_STATES, ...AGENT_STATES.map(asAgent)],
    situation: (state) => situation(here, state),
    callSituation: (state, connID) => callSituation(here, state, connID),
    title: (name) => title(here, name),
    finite: {
      schema,
      alphabet: () => alphabet(here),
      get symmetry() {
        return symmetry(config);
      },
    },
  };
}

/** What people call a device or a client. */
function title({ config, agent, device }: Site, name: string): string {
  if (config.bridges.includes(name)) return 'client';
  const type = device(name)?.type;
  if (type === undefined) return '';
  return agent(name) === undefined ? TITLES[type] : 'agent';
}

const TITLES: Readonly<Record<DeviceType, string>> = {
  trigger: 'trigger',
  'cti-port': 'port',
  phone: 'phone',
  external: 'outside number',
};

const asAgent = (state: string): string => `agent ${state}`;

/** The states that connections and agents came into by a step. */
function* entered(
  { parties, agents }: Site,
  before: UCCXState,
  after: UCCXState,
): Generator<string> {
  if (before.agents !== after.agents) {
    for (const name of agents) {
      const state = after.agents[name]?.state;
      if (state !== undefined && state !== before.agents[name]?.state) yield asAgent(state);
    }
  }
  for (const { was, is } of changedStandings(before.calls, after.calls)) {
    for (const device of parties) {
      const state = is[device];
      if (state !== undefined && state !== was[device]) yield state;
    }
  }
}

/** Where every live call stands, and the agents beside it; names left out. */
function situation(here: Site, state: UCCXState): string {
  const calls = state.calls.flatMap(({ stage }, slot) =>
    stage === 'live' ? [callSituation(here, state, slot + 1)] : [],
  );
  const working = here.agents.map((name) => state.agents[name]?.state ?? '');
  return [state.server, ...calls.toSorted(), ...working.toSorted()].join('; ');
}

/** Where one call's devices stand by type, how far it is, and the requests under way for it; names left out. */
function callSituation({ parties, device }: Site, state: UCCXState, connID: number): string {
  const call = state.calls[connID - 1];
  if (call?.stage !== 'live') return '';
  const on = parties.flatMap((name) => {
    const standing = call.standing[name] ?? 'none';
    return standing === 'none' ? [] : [`${device(name)?.type ?? ''} ${standing}`];
  });
  const { kind, reservation, response, preview } = call;
  const contact = kind === 'contact' ? [reservation, response, `preview ${preview}`] : [];
  const way = [...(call.onItsWay ? ['on its way'] : []), ...(call.queued ? ['queued'] : [])];
  const flying = state.inFlight.flatMap((asked) =>
    asked?.connID === connID ? [asked.request] : [],
  );
  return [kind, ...on.toSorted(), ...way, ...contact, ...flying.toSorted()].join(', ');
}

/** The call that a CallID names, by either of its two numbers. */
const callNamed = <T>(here: Site, calls: readonly T[], id: string | undefined): T | undefined =>
  id === undefined
    ? undefined
    : calls.find((_, slot) => [here.callID(slot + 1), here.callIDAbove(slot + 1)].includes(id));
