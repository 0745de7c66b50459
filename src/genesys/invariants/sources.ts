import { sectionOf } from '../../model/citation.ts';

/** A section of the basic call models of Voice Microservices; the T-Server print has the same tables. */
export const basicCallModels = sectionOf(
  'Voice Microservices Events and Models Reference, Basic call models',
);

/** A section of the basic call models of T-Server, where it says more. */
export const basicCallModelsOfTServer = sectionOf(
  'Genesys Events and Models Reference, Basic Call Models',
);

/** A section of the page on how calls are released. */
export const releasingCalls = sectionOf(
  'Voice Microservices Events and Models Reference, Releasing calls',
);

/** A section of the page on predictive dialing. */
export const predictiveDialing = sectionOf(
  'Voice Microservices Events and Models Reference, Predictive dialing',
);
/** A section of the page on how calls are observed. */
export const monitoringCalls = sectionOf('Genesys Events and Models Reference, Monitoring Calls');

/** The legend that holds for every call model. */
export const legend = sectionOf('Genesys documentation, Call Models and Flows');

/** The page of one event, or of one attribute, in the reference. */
export const eventReference = sectionOf('Genesys Events and Models Reference, T-Library events');

/** How parties stand and by which events they change. */
export const partyStates = sectionOf('Genesys documentation, Unified Call-Party States');

/** How agents stand, and by which events they change. */
export const agentStates = sectionOf('Genesys documentation, Agent States and Work Modes');

/** The reference of the T-Library functions and error codes. */
export const tLibrary = sectionOf('Genesys Platform SDK, T-Library functions');
