import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Party } from '../../desks/desk.ts';
import type { Course } from '../../session/course.ts';
import { Rung } from '../ladder/rung.tsx';
import { rungViews } from '../ladder/rung-view.ts';

interface Props {
  readonly course: Course;
  readonly lanes: readonly Party[];
  readonly name: string;
  /** How many first steps both have. */
  readonly common: number;
}

/** A ladder to be looked at beside another one. */
export function SmallLadder({ course, lanes, name, common }: Props): VNode {
  const names = useMemo(() => lanes.map((lane) => lane.name), [lanes]);
  const views = useMemo(() => rungViews(course, names), [course, names]);
  return (
    <div
      class="ladder small"
      role="region"
      aria-label={`Ladder of ${name}`}
      tabIndex={0}
      style={{ '--lanes': String(names.length) }}
    >
      <div class="heads">
        <div class="what">
          <strong>{name}</strong>
        </div>
        <div class="lanes">
          {names.map((lane) => (
            <div key={lane} class="head">
              <strong>{lane}</strong>
            </div>
          ))}
        </div>
      </div>
      <ol class="rungs">
        {views.map((view) => (
          <Rung
            key={view.index}
            view={view}
            signature={JSON.stringify(view)}
            lanes={names}
            place={view.index < common ? 'later' : 'past'}
            chosen={undefined}
          />
        ))}
      </ol>
    </div>
  );
}
