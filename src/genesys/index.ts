import type { Switch } from '../model/switch.ts';
import { callReading } from './call-reading.ts';
import { cannotHappen } from './cannot-happen.ts';
import {
  drawConfiguration,
  readConfiguration,
  readInput,
  smallerConfigurations,
} from './configurations.ts';
import { documents } from './documents/catalogue.ts';
import { install } from './exchange.ts';
import { faults } from './faults/catalogue.ts';
import { invariants } from './invariants/catalogue.ts';
import { speech } from './speech.ts';
import type { GenesysState } from './state.ts';
import { storyMatching } from './story-matching.ts';
import { type Configuration, DIALECTS } from './vocabulary/configuration.ts';
import { EVENTS } from './vocabulary/events.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';

/** The Genesys switch: T-Server and Voice Microservices, T-Library events. */
export const genesys: Switch<Configuration, GenesysState, GenesysInput> = {
  name: 'genesys',
  title: 'Genesys T-Server and Voice Microservices',
  dialects: DIALECTS,
  readConfiguration,
  readInput,
  drawConfiguration,
  smallerConfigurations,
  install,
  invariants,
  faults,
  events: Object.keys(EVENTS),
  reading: callReading,
  speech,
  matching: storyMatching,
  documents,
  cannotHappen,
};
