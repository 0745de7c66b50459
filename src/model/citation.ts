import type { Citation } from './invariant.ts';

/** Cites one section of a document after another. */
export const sectionOf =
  (document: string) =>
  (section: string): Citation => ({ document, section });
