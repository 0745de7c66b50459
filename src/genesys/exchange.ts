import {
  atRest,
  callsMade,
  changedStandings,
  requestsInFlight,
} from '../model/exchange/call-slots.ts';
import { withLate } from '../model/exchange/late.ts';
import { reduceWith } from '../model/exchange/reduce.ts';
import type { Fault } from '../model/fault.ts';
import type { Heard } from '../model/heard.ts';
import { start } from '../model/start.ts';
import type { Exchange } from '../model/switch.ts';
import { alphabet } from './alphabet.ts';
import { occurrenceKinds } from './occurrences.ts';
import { recipeOf } from './recipe.ts';
import { requestKinds } from './requests/ask.ts';
import { type Site, site } from './site.ts';
import { symmetry } from './symmetry.ts';
import { type Call, type GenesysState, PARTY_STATES, stateSchema } from './state.ts';
import type { Configuration } from './vocabulary/configuration.ts';
import type { DN, DNType } from './vocabulary/dn.ts';
import { glancing } from './telephony/glance.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';

/** A Genesys switch set up with a configuration, with a defect if one is planted. */
export function install(
  config: Configuration,
  fault?: Fault<GenesysState, GenesysInput>,
): Exchange<GenesysState, GenesysInput> {
  const here = site(config);
  const look = glancing(here);
  const schema = fault?.delays ? withLate(stateSchema(config)) : stateSchema(config);
  const healthy = recipeOf(here);
  const recipe = fault?.plant(healthy) ?? healthy;
  return {
    config,
    initial: start(schema),
    recipe,
    reduce: reduceWith(recipe),
    kinds: [...requestKinds(look, here), ...occurrenceKinds(look)],
    inFlight: requestsInFlight,
    callsMade,
    calls: ({ calls }) => calls,
    atRest,
    submitted: (input, reference) => submitted(here, input, reference),
    entered: (before, after) => entered(here, before, after),
    standingOf: ({ calls }, { to, attributes: { ConnID: connID } }) =>
      calls.find((_, slot) => here.connID(slot + 1) === connID)?.standing[to],
    standings: [...PARTY_STATES, ...CONFERENCES],
    title: (name) => titleOf(here.dn(name)),
    finite: {
      schema,
      alphabet: () => alphabet(config),
      get symmetry() {
        return symmetry(config);
      },
    },
    situation: (state) => situation(here, state),
    callSituation: (state, connID) => callSituation(here, state, connID),
  };
}

/** What people call a DN of each type. */
const TITLES: Readonly<Record<DNType, string>> = {
  extension: 'phone',
  'acd-queue': 'queue',
  'routing-point': 'routing point',
  'routing-queue': 'routing queue',
  trunk: 'trunk',
  external: 'outside number',
};

const titleOf = (dn: DN | undefined): string => (dn === undefined ? '' : TITLES[dn.type]);

/** A request as it stands on its client's connection, spelled as T-Library spells its attributes. */
function submitted(here: Site, input: GenesysInput, reference: number): Heard {
  const named = (connID: unknown) => (typeof connID === 'number' ? here.connID(connID) : undefined);
  return {
    kind: 'request',
    name: input.type,
    to: 'thisDN' in input ? input.thisDN : '',
    attributes: {
      ThisDN: 'thisDN' in input ? input.thisDN : undefined,
      ConnID: 'connID' in input ? named(input.connID) : undefined,
      ConsultConnID: 'consultConnID' in input ? named(input.consultConnID) : undefined,
      MergeType: 'mergeType' in input ? input.mergeType : undefined,
      AgentWorkMode: 'workMode' in input ? input.workMode : undefined,
      OtherDN: 'otherDN' in input ? input.otherDN : undefined,
      MonitorNextCallType: 'monitorNextCallType' in input ? input.monitorNextCallType : undefined,
      ReferenceID: String(reference),
    },
  };
}

/** Conferences as coverage tells them apart. */
const CONFERENCES = ['conference of 3', 'conference of 4', 'conference of 5', 'conference of 6'];

/** The states that parties came into by a step, and the conferences that have grown. */
function* entered({ names }: Site, before: GenesysState, after: GenesysState): Generator<string> {
  for (const { was, is } of changedStandings(before.calls, after.calls)) {
    for (const dn of names) {
      const state = is[dn];
      if (state !== undefined && state !== was[dn]) yield state;
    }
    const talking = talkers(names, is);
    if (talking > 2 && talking > talkers(names, was)) yield `conference of ${talking}`;
  }
}

const talkers = (names: readonly string[], standing: Call['standing']): number =>
  names.reduce(
    (many, dn) => (standing[dn] === 'established' || standing[dn] === 'held' ? many + 1 : many),
    0,
  );

/** Where every live call stands, and what is in flight; names left out. */
function situation(here: Site, state: GenesysState): string {
  const calls = state.calls.flatMap(({ stage }, slot) =>
    stage === 'live' ? [callSituation(here, state, slot + 1)] : [],
  );
  return [state.link, ...calls.toSorted()].join('; ');
}

/** Where one call's parties stand by type of DN, where it is going, and the requests under way for it; names left out. */
function callSituation(
  { names, is, dn }: Site,
  { calls, inFlight }: GenesysState,
  connID: number,
): string {
  const call = calls[connID - 1];
  if (call?.stage !== 'live') return '';
  const parties = names.flatMap((name) => {
    const state = call.standing[name] ?? 'none';
    return state === 'none' ? [] : [`${dn(name)?.type ?? ''} ${state}`];
  });
  const sent = call.sentBy === 'caller' ? [] : [`sent by ${call.sentBy}`];
  const going =
    call.heading === null ? [] : [is(call.heading, 'external', 'trunk') ? 'going out' : 'going'];
  const from = call.queue === null ? [] : [`by way of ${dn(call.queue)?.type ?? ''}`];
  const reached = call.reached ? ['network reached'] : [];
  const asked = inFlight.flatMap((request) =>
    request?.connID === connID ? [request.request] : [],
  );
  return [...parties.toSorted(), ...sent, ...going, ...from, ...reached, ...asked.toSorted()].join(
    ', ',
  );
}
