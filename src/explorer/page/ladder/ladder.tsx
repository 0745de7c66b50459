import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';

import { useBoard } from '../use-board.ts';
import { usePage } from '../use-page.ts';
import { EmptyLadder } from './empty-ladder.tsx';
import { interruptAt, useInterruptionPoints } from './interrupting.ts';
import { LaneHeads } from './lane-heads.tsx';
import { Interruptions, Rung } from './rung.tsx';
import { rungViews } from './rung-view.ts';

/** The ladder of the shown branch: a column for each party, a rung for each step. */
export function Ladder(): VNode {
  const page = usePage();
  const { session, course, lanes } = page;
  const names = useMemo(() => lanes.map(({ name }) => name), [lanes]);
  const { at } = session;
  const board = useBoard(page);
  const points = useInterruptionPoints(page);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.current !== null) bringIntoView(list.current);
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
      {first === undefined ? null : (
        <Interruptions points={first} interrupt={(mark) => interruptAt(page, mark)} />
      )}
      {course.steps.length === 0 ? <EmptyLadder /> : null}
      <Rungs names={names} />
    </div>
  );
}

/** Scrolls the ladder, and nothing around it, to where one stands. */
function bringIntoView(list: HTMLElement): void {
  const here = list.querySelector('.here')?.getBoundingClientRect();
  const heads = list.querySelector('.heads')?.getBoundingClientRect();
  if (here === undefined || heads === undefined) return;
  const below = here.bottom - list.getBoundingClientRect().bottom;
  const above = heads.bottom - here.top;
  if (below > 0) list.scrollTop += below;
  else if (above > 0) list.scrollTop -= above;
}

function Rungs({ names }: { readonly names: readonly string[] }): VNode {
  const page = usePage();
  const { session, course, edit, chosen, choose } = page;
  const views = useMemo(() => rungViews(course, names), [course, names]);
  const points = useInterruptionPoints(page);
  return (
    <ol class="rungs" onKeyDown={(event) => walkRungs(event)}>
      {views.map((view) => (
        <Rung
          key={view.index}
          view={view}
          signature={JSON.stringify(view)}
          lanes={names}
          place={placeOf(view.index, session.at)}
          chosen={chosen?.step === view.index ? chosen.event : undefined}
          choose={choose}
          go={(to) => edit({ type: 'go', to })}
          points={points.get(view.index + 1)}
          interrupt={(mark) => interruptAt(page, mark)}
        />
      ))}
    </ol>
  );
}

/** Where a step is, as seen from where one stands. */
function placeOf(index: number, at: number): 'past' | 'here' | 'later' {
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
