import { reduceWith } from '../model/exchange/reduce.ts';
import type { Exchange, Switch } from '../model/switch.ts';
import { start } from '../model/start.ts';
import { alphabet } from './alphabet.ts';
import {
  type Configuration,
  drawConfiguration,
  readConfiguration,
  smallerConfigurations,
} from './configuration.ts';
import { faults } from './faults.ts';
import { type CallsInput, readInput } from './inputs.ts';
import { invariants } from './invariants.ts';
import { kinds } from './kinds.ts';
import { recipe } from './recipe.ts';
import { type CallsState, stateSchema } from './state.ts';
import { symmetry } from './symmetry.ts';

/** What the exchange says. */
const EVENTS = [
  'EventDNBackInService',
  'EventDNOutOfService',
  'EventDestinationBusy',
  'EventDialing',
  'EventEstablished',
  'EventHeld',
  'EventPartyAdded',
  'EventPartyDeleted',
  'EventReleased',
  'EventRetrieved',
  'EventRinging',
];

/** The smallest switch: phones, calls, holds and conferences; nothing is ever under way. */
export const calls: Switch<Configuration, CallsState, CallsInput> = {
  name: 'calls',
  title: 'a small exchange of phones',
  dialects: [],
  readConfiguration,
  readInput,
  drawConfiguration,
  smallerConfigurations,
  install: (config, fault) => exchange(config, fault?.plant(recipe(config)) ?? recipe(config)),
  invariants,
  faults,
  events: EVENTS,
  documents: { scenarios: [], known: [] },
  cannotHappen: [],
};

const exchange = (
  config: Configuration,
  planted: Exchange<CallsState, CallsInput>['recipe'],
): Exchange<CallsState, CallsInput> => ({
  config,
  initial: start(stateSchema(config)),
  recipe: planted,
  reduce: reduceWith(planted),
  kinds: kinds(config),
  inFlight: () => [],
  callsMade: (state) => state.calls.filter((call) => call.state !== 'Free').length,
  callMade: (before, after) =>
    after.calls.findIndex(
      (call, slot) => call.state !== 'Free' && before.calls[slot]?.state === 'Free',
    ) + 1,
  atRest: (state) => state.calls.every((call) => call.state === 'Free'),
  submitted: ({ type, thisDN }) => ({ kind: 'request', name: type, to: thisDN, attributes: {} }),
  *entered(before, after) {
    for (const [slot, call] of after.calls.entries()) {
      if (call === before.calls[slot]) continue;
      const { legs } = call;
      const were = before.calls[slot]?.legs;
      for (const phone of config.phones) {
        const leg = legs[phone];
        if (leg !== undefined && leg !== were?.[phone]) yield leg;
      }
    }
  },
  standings: ['None', 'Dialing', 'Ringing', 'Talk', 'Held', 'Busy'],
  title: (name) => (config.phones.includes(name) ? 'phone' : ''),
  finite: {
    schema: stateSchema(config),
    alphabet: () => alphabet(config),
    symmetry: symmetry(config),
    entersWhatIsWritten: true,
  },
  situation: ({ calls: slots }) => slots.map((call) => situation(config, call)).join(';'),
  callSituation: ({ calls: slots }, connID) => situation(config, slots[connID - 1]),
});

const situation = (
  { phones }: Configuration,
  call: CallsState['calls'][number] | undefined,
): string =>
  call === undefined
    ? ''
    : `${call.state}:${phones
        .map((phone) => call.legs[phone] ?? 'None')
        .toSorted((one, other) => one.localeCompare(other))
        .join()}`;
