import { z } from 'zod';

import type { Crew } from '../../check/explore/explore.ts';
import type { Explored } from '../../check/explore/explored.ts';
import { crew } from '../../store/crew.ts';

/** What every thread of a crew needs to know: plain data, names instead of things. */
export const exploreOrderSchema = z.object({
  switch: z.string(),
  config: z.unknown(),
  without: z.array(z.string()),
  claims: z.array(z.string()),
  fault: z.string().optional(),
  engine: z.enum(['fast', 'verified']),
  depth: z.number().optional(),
  states: z.number().optional(),
  bytes: z.number().optional(),
  untilViolation: z.boolean().optional(),
});

export type ExploreOrder = z.infer<typeof exploreOrderSchema>;

/** The thread's module, as it was built: threads don't run TypeScript. */
const MODULE = new URL(
  import.meta.url.endsWith('.ts')
    ? '../../../dist/cli/exploring/explore-thread.js'
    : './explore-thread.js',
  import.meta.url,
);

/** Where it ends. */
export type HowFar = Pick<ExploreOrder, 'depth' | 'states' | 'bytes' | 'untilViolation'>;

/** What a crew explores. */
export interface CrewSubject {
  readonly sw: { readonly name: string };
  readonly study: { readonly config: unknown; readonly without?: readonly string[] };
  readonly claims: readonly { readonly id: string }[];
}

/** So many threads that explore together. */
export const exploreCrew =
  (
    workers: number,
    { sw, study, claims }: CrewSubject,
    how: HowFar & Pick<ExploreOrder, 'engine' | 'fault'>,
  ): Crew =>
  async (watching) => {
    const order: ExploreOrder = {
      ...how,
      switch: sw.name,
      config: study.config,
      without: [...(study.without ?? [])],
      claims: claims.map(({ id }) => id),
    };
    const explored = await crew({ module: MODULE, workers, order, ...watching });
    if (isExplored(explored)) return explored;
    throw new TypeError('an exploring thread did not say what it found');
  };

const isExplored = (value: unknown): value is Explored =>
  typeof value === 'object' && value !== null && 'ways' in value && 'coverage' in value;
