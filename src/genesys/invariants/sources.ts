import type { Citation } from '../../model/invariant.ts';

/** A section of the basic call models of Voice Microservices; the T-Server print has the same tables. */
export const basicCallModels = (section: string): Citation => ({
  document: 'Voice Microservices Events and Models Reference, Basic call models',
  section,
});

/** A section of the basic call models of T-Server, where it says more. */
export const basicCallModelsOfTServer = (section: string): Citation => ({
  document: 'Genesys Events and Models Reference, Basic Call Models',
  section,
});

/** A section of the page on how calls are released. */
export const releasingCalls = (section: string): Citation => ({
  document: 'Voice Microservices Events and Models Reference, Releasing calls',
  section,
});

/** The legend that holds for every call model. */
export const legend = (section: string): Citation => ({
  document: 'Genesys documentation, Call Models and Flows',
  section,
});

/** The page of one event, or of one attribute, in the reference. */
export const eventReference = (section: string): Citation => ({
  document: 'Genesys Events and Models Reference, T-Library events',
  section,
});

/** How parties stand and by which events they change. */
export const partyStates = (section: string): Citation => ({
  document: 'Genesys documentation, Unified Call-Party States',
  section,
});

/** The reference of the T-Library functions and error codes. */
export const tLibrary = (section: string): Citation => ({
  document: 'Genesys Platform SDK, T-Library functions',
  section,
});
