import { useMemo } from 'preact/hooks';

import {
  type InterruptionPoint,
  documented,
  interruptionPoints,
} from '../../session/documented.ts';
import { branchOf } from '../../session/session.ts';
import type { Page } from '../use-page.ts';

/** The interruption points by the step they come after, as far as the shown branch goes as the documents do. */
export function useInterruptionPoints({
  desk,
  session,
}: Page): ReadonlyMap<number, readonly InterruptionPoint[]> {
  const { scenario } = session.setup;
  const { inputs } = branchOf(session);
  const normal = useMemo(
    () => (scenario === undefined ? [] : documented(desk, scenario).inputs),
    [desk, scenario],
  );
  const told = JSON.stringify(inputs.slice(0, normal.length));
  return useMemo(() => {
    const points = scenario === undefined ? [] : interruptionPoints(desk, scenario);
    const places = new Map<number, readonly InterruptionPoint[]>();
    for (const point of points) {
      const before = JSON.stringify(normal.slice(0, point.after)).slice(0, -1);
      if (!told.startsWith(before)) continue;
      places.set(point.after, [...(places.get(point.after) ?? []), point]);
    }
    return places;
  }, [desk, scenario, normal, told]);
}

/** Plays an abnormal row of the documents as another branch. */
export function interruptAt({ desk, session, edit }: Page, mark: string): void {
  const { scenario } = session.setup;
  if (scenario === undefined) return;
  edit({ type: 'add', name: mark, inputs: documented(desk, scenario, mark).inputs });
}
