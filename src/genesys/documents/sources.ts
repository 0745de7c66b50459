import type { VendorDocument } from '../../model/document.ts';

/** The basic call models of Voice Microservices. */
export const VOICE_MICROSERVICES: VendorDocument = {
  id: 'voice-microservices/basic-call-models',
  title: 'Voice Microservices Events and Models Reference',
  page: 'Basic call models',
  edition: '2025-12-16',
  dialects: ['voice-microservices'],
};

/** The basic call models of T-Server. */
export const T_SERVER: VendorDocument = {
  id: 't-server/basic-call-models',
  title: 'Genesys Events and Models Reference',
  page: 'Basic Call Models',
  edition: '2025-04-30',
  dialects: ['t-server'],
};

/** How calls are released. Printed for Voice Microservices only; nothing in it is special to them. */
export const RELEASING: VendorDocument = {
  id: 'voice-microservices/releasing-calls',
  title: 'Voice Microservices Events and Models Reference',
  page: 'Releasing calls',
  edition: 'undated',
  dialects: ['t-server', 'voice-microservices'],
};
