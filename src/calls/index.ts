import { Immer } from 'immer';

import type { Said } from '../model/event.ts';
import type { Exchange, Switch } from '../model/switch.ts';
import { start } from '../model/start.ts';
import { type Configuration, drawConfiguration, readConfiguration, smallerConfigurations } from './configuration.ts';
import { faults } from './faults.ts';
import { type CallsInput, readInput } from './inputs.ts';
import { invariants } from './invariants.ts';
import { kinds } from './kinds.ts';
import { recipe } from './recipe.ts';
import { type CallsState, stateSchema } from './state.ts';

const immer = new Immer({ autoFreeze: false });

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
};

const exchange = (
  config: Configuration,
  planted: Exchange<CallsState, CallsInput>['recipe'],
): Exchange<CallsState, CallsInput> => ({
  initial: start(stateSchema(config)),
  recipe: planted,
  reduce(state, input) {
    let said: readonly Said[] = [];
    const after = immer.produce(state, (draft) => {
      said = planted(draft, input);
    });
    return { state: after, said };
  },
  kinds: kinds(config),
  inFlight: () => [],
  callsMade: (state) => state.calls.filter((call) => call.state !== 'Free').length,
  callMade: (before, after) =>
    after.calls.findIndex((call, slot) => call.state !== 'Free' && before.calls[slot]?.state === 'Free') + 1,
  atRest: (state) => state.calls.every((call) => call.state === 'Free'),
  submitted: ({ type, thisDN }) => ({ kind: 'request', name: type, to: thisDN, attributes: {} }),
  *entered(before, after) {
    for (const [slot, call] of after.calls.entries()) {
      for (const phone of config.phones) {
        const leg = call.legs[phone];
        if (leg !== undefined && leg !== before.calls[slot]?.legs[phone]) yield leg;
      }
    }
  },
  standings: ['None', 'Dialing', 'Ringing', 'Talk', 'Held', 'Busy'],
  situation: (state) =>
    state.calls.map((call) => `${call.state}:${config.phones.map((phone) => call.legs[phone]).toSorted().join()}`).join(';'),
});
