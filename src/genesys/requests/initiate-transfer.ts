import { consultation } from './consultation.ts';
import type { RequestRules } from './rules.ts';

/** TInitiateTransfer: the same as TInitiateConference, but for the error that refuses it. */
export const initiateTransfer: RequestRules = consultation(97);
