import type { KnownContradiction } from '../../model/document.ts';
import { knownAudience } from './known-audience.ts';
import { knownFields } from './known-fields.ts';
import { knownSilences } from './known-silences.ts';

/** Cells where the documents and the model differ, and why it stays so. */
export const known: readonly KnownContradiction[] = [
  ...knownFields,
  ...knownSilences,
  ...knownAudience,
];
