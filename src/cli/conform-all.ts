import { type Conformance, conform, conformance } from '../check/conform/conform.ts';
import type { Switch } from '../model/switch.ts';

/** The documents of several switches beside their models, as one. */
export function conformAll(switches: readonly Switch[]): Conformance {
  const parts = switches.map((sw) => conform(sw, sw.documents));
  return conformance({
    byDocument: parts.flatMap(({ byDocument }) => byDocument),
    known: parts.flatMap(({ known }) => known),
    disagree: parts.flatMap(({ disagree }) => disagree),
    stale: parts.flatMap(({ stale }) => stale),
  });
}
