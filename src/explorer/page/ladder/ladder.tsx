import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';

import { flightAt, stateAt } from '../../session/asking.ts';
import { usePage } from '../use-page.ts';
import { EmptyLadder } from './empty-ladder.tsx';
import { interruptAt, useInterruptionPoints } from './interrupting.ts';
import { LaneHeads } from './lane-heads.tsx';
import { Interruptions, Rung } from './rung.tsx';
import { rungViews } from './rung-view.ts';

/** The ladder of the shown branch: a column for each party, a rung for each step. */
export function Ladder(): VNode {
  const page = usePage();
  const { desk, session, course, lanes, edit, chosen, choose } = page;
  const names = useMemo(() => lanes.map(({ name }) => name), [lanes]);
  const views = useMemo(() => rungViews(course, names), [course, names]);
  const { at } = session;
  const board = useMemo(() => {
    const standpoint = { desk, course, at };
    return desk.board(course.setup.config, stateAt(standpoint), flightAt(standpoint));
  }, [desk, course, at]);
  const points = useInterruptionPoints(page);
  const interrupt = (mark: string) => interruptAt(page, mark);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('.here')?.scrollIntoView({ block: 'nearest' });
  }, [session.shown, at, course]);
  const first = points.get(0);
  return (
    <div
      class="ladder"
      ref={list}
      style={{ '--lanes': String(names.length) }}
      tabIndex={0}
      role="region"
      aria-label="Ladder"
    >
      <LaneHeads lanes={lanes} board={board} />
      {first === undefined ? null : <Interruptions points={first} interrupt={interrupt} />}
      {views.length === 0 ? <EmptyLadder /> : null}
      <ol class="rungs" onKeyDown={(event) => walkRungs(event)}>
        {views.map((view) => (
          <Rung
            key={view.index}
            view={view}
            signature={JSON.stringify(view)}
            lanes={names}
            place={placeOf(view.index, at)}
            chosen={chosen?.step === view.index ? chosen.event : undefined}
            choose={choose}
            go={(to) => edit({ type: 'go', to })}
            points={points.get(view.index + 1)}
            interrupt={interrupt}
          />
        ))}
      </ol>
    </div>
  );
}

/** Where a step is, as seen from where one stands. */
export function placeOf(index: number, at: number): 'past' | 'here' | 'later' {
  if (index === at - 1) return 'here';
  return index < at ? 'past' : 'later';
}

/** Up and down go from step to step. */
function walkRungs(event: KeyboardEvent): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  const steps = [...currentTarget.querySelectorAll<HTMLElement>('.step')];
  const rung = target.closest('.rung')?.querySelector<HTMLElement>('.step');
  const place = rung === null || rung === undefined ? -1 : steps.indexOf(rung);
  const next = steps[place + (event.key === 'ArrowUp' ? -1 : 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}
