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

/** Holding and retrieving calls, for Voice Microservices. */
export const HOLDING: VendorDocument = {
  id: 'voice-microservices/holding-transferring-conferencing',
  title: 'Voice Microservices Events and Models Reference',
  page: 'Holding, transferring, and conferencing',
  edition: 'undated',
  dialects: ['voice-microservices'],
};

/** The same for T-Server, a draft that prints the same tables. */
export const T_SERVER_HOLDING: VendorDocument = {
  id: 't-server/holding-transferring-conferencing',
  title: 'Genesys Events and Models Reference',
  page: 'Holding, Transferring, and Conferencing (draft)',
  edition: 'undated',
  dialects: ['t-server'],
};

/** How calls are observed, for Voice Microservices. */
export const MONITORING: VendorDocument = {
  id: 'voice-microservices/monitoring-calls',
  title: 'Voice Microservices Events and Models Reference',
  page: 'Monitoring calls',
  edition: 'undated',
  dialects: ['voice-microservices'],
};

/** The same for T-Server. */
export const T_SERVER_MONITORING: VendorDocument = {
  id: 't-server/monitoring-calls',
  title: 'Genesys Events and Models Reference',
  page: 'Monitoring Calls',
  edition: 'undated',
  dialects: ['t-server'],
};

/** What SIP T-Server is known to answer each request with. Nothing in it is special to a dialect. */
export const FIELD_MODEL: VendorDocument = {
  id: 'field-model/sip-t-server',
  title: 'Field model of SIP T-Server',
  page: 'Expected events',
  edition: '2013-14',
  dialects: ['t-server', 'voice-microservices'],
};

/** What follows from the descriptions of the requests, and from the tables of operations that are like them. */
export const INFERRED: VendorDocument = {
  id: 'inferred/request-descriptions',
  title: 'Inferred from the T-Library request descriptions',
  page: 'T-Library functions',
  edition: 'undated',
  dialects: ['t-server', 'voice-microservices'],
};

/** How agents stand and by which events they change, with what is known of it from real switches. */
export const AGENT_STATES: VendorDocument = {
  id: 'genesys/agent-states',
  title: 'Genesys documentation',
  page: 'Agent States and Work Modes',
  edition: 'undated',
  dialects: ['t-server', 'voice-microservices'],
};

/** Predictive dialing of Voice Microservices. */
export const VOICE_MICROSERVICES_PREDICTIVE: VendorDocument = {
  id: 'voice-microservices/predictive-dialing',
  title: 'Voice Microservices Events and Models Reference',
  page: 'Predictive dialing',
  edition: 'undated',
  dialects: ['voice-microservices'],
};

/** Predictive dialing of T-Server. */
export const T_SERVER_PREDICTIVE: VendorDocument = {
  id: 't-server/predictive-dialing',
  title: 'Genesys Events and Models Reference',
  page: 'Predictive Dialing',
  edition: 'undated',
  dialects: ['t-server'],
};
