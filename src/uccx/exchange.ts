import type { Fault } from '../model/fault.ts';
import type { Heard } from '../model/heard.ts';
import type { Exchange } from '../model/switch.ts';
import { occurrenceKinds } from './occurrences.ts';
import { recipeOf, reduceWith } from './reduce.ts';
import { requestKinds } from './requests/ask.ts';
import { type Site, site } from './site.ts';
import { AGENT_STATES, PARTY_STATES, type UCCXState, idle } from './state.ts';
import { BA_RESPONSES } from './vocabulary/call-context.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

/** A contact centre set up with a configuration, with a defect if one is planted. */
export function install(
  config: Configuration,
  fault?: Fault<UCCXState, UCCXInput>,
): Exchange<UCCXState, UCCXInput> {
  const here = site(config);
  const healthy = recipeOf(here);
  const recipe = fault === undefined ? healthy : fault.plant(healthy);
  return {
    initial: idle(here),
    recipe,
    reduce: reduceWith(recipe),
    kinds: [...requestKinds(here), ...occurrenceKinds(here)],
    inFlight: ({ inFlight }) => inFlight.map((request) => request?.request),
    callsMade: ({ calls }) =>
      calls.reduce((made, { stage }) => (stage === 'unused' ? made : made + 1), 0),
    atRest: ({ calls, inFlight, server }) =>
      server === 'online' &&
      calls.every(({ stage }) => stage !== 'live') &&
      inFlight.every((request) => request === null),
    submitted: (input, reference) => submitted(here, input, reference),
    entered: (before, after) => entered(here, before, after),
    standings: [...PARTY_STATES, ...AGENT_STATES.map(asAgent)],
    situation: (state) => situation(here, state),
  };
}

const asAgent = (state: string): string => `agent ${state}`;

/** A request as it stands on its client's connection, spelled as GED-188 spells its fields. */
function submitted({ callID, callIDAbove }: Site, input: UCCXInput, reference: number): Heard {
  const connID = 'connID' in input ? input.connID : 0;
  const isReservation = 'baResponse' in input && BA_RESPONSES.some((response) => response === input.baResponse);
  return {
    kind: 'request',
    name: input.type,
    to: 'client' in input ? input.client : '',
    attributes: {
      ThisDN: 'thisDN' in input ? input.thisDN : undefined,
      CallID: connID === 0 ? undefined : isReservation ? callIDAbove(connID) : callID(connID),
      OtherDN: 'otherDN' in input ? input.otherDN : undefined,
      BAResponse: 'baResponse' in input ? input.baResponse : undefined,
      AgentState: 'agentState' in input ? input.agentState : undefined,
      ReferenceID: String(reference),
    },
  };
}

/** The states that connections and agents came into by a step. */
function* entered({ parties, agents }: Site, before: UCCXState, after: UCCXState): Generator<string> {
  if (before.agents !== after.agents) {
    for (const name of agents) {
      const state = after.agents[name]?.state;
      if (state !== undefined && state !== before.agents[name]?.state) yield asAgent(state);
    }
  }
  if (before.calls === after.calls) return;
  for (let slot = 0; slot < after.calls.length; slot += 1) {
    const was = before.calls[slot]?.standing;
    const is = after.calls[slot]?.standing;
    if (was === is || was === undefined || is === undefined) continue;
    for (const device of parties) {
      const state = is[device];
      if (state !== undefined && state !== was[device]) yield state;
    }
  }
}

/** Where live calls' devices and the agents stand, and what is in flight; names left out. */
function situation({ parties, agents, config }: Site, state: UCCXState): string {
  const types = new Map(config.devices.map(({ name, type }) => [name, type]));
  const standing = state.calls
    .filter(({ stage }) => stage === 'live')
    .map((call) => {
      const on = parties.flatMap((device) => {
        const stands = call.parties[device]?.state ?? 'none';
        return stands === 'none' ? [] : [`${types.get(device) ?? ''} ${stands}`];
      });
      const { kind, queued, reservation, preview } = call;
      return `${kind} ${on.toSorted().join(', ')}${queued ? ' queued' : ''} ${reservation} ${preview}`;
    });
  const working = agents.map((name) => state.agents[name]?.state ?? '').toSorted();
  const flying = state.inFlight.map((request) => request?.request ?? '').toSorted();
  return [state.server, ...standing.toSorted(), ...working, ...flying].join('; ');
}
