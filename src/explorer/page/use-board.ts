import { useMemo } from 'preact/hooks';

import type { Board } from '../desks/desk.ts';
import { flightAt, stateAt } from '../session/asking.ts';
import type { Page } from './use-page.ts';

/** Where everything stands after the step one stands at. */
export function useBoard({ desk, course, session: { at } }: Page): Board {
  return useMemo(() => {
    const standpoint = { desk, course, at };
    return desk.board(course.setup.config, stateAt(standpoint), flightAt(standpoint));
  }, [desk, course, at]);
}
