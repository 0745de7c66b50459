import { consultation } from './consultation.ts';
import type { RequestRules } from './rules.ts';

/** TInitiateConference: the party holds its call and makes a consultation call. */
export const initiateConference: RequestRules = consultation(185);
