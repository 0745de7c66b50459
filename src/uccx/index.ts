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
import { order } from './order.ts';
import { remarks } from './remarks.ts';
import { speech } from './speech.ts';
import type { UCCXState } from './state.ts';
import { storyMatching } from './story-matching.ts';
import { type Configuration, DIALECTS } from './vocabulary/configuration.ts';
import { MESSAGES } from './vocabulary/messages.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

/** The Unified CCX contact centre: CTI messages of its CTI server. */
export const uccx: Switch<Configuration, UCCXState, UCCXInput> = {
  name: 'uccx',
  title: 'Cisco Unified CCX',
  dialects: DIALECTS,
  readConfiguration,
  remarks,
  readInput,
  drawConfiguration,
  smallerConfigurations,
  install,
  invariants,
  faults,
  events: Object.keys(MESSAGES),
  speech,
  order,
  reading: callReading,
  matching: storyMatching,
  documents,
  cannotHappen,
};
