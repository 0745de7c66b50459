import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Desk, Party } from '../desks/desk.ts';
import type { Course } from '../session/course.ts';
import type { Edit, History } from '../session/history.ts';
import type { Session } from '../session/session.ts';

/** One event on the ladder: its step and its place in it, both from 0. */
export interface EventPlace {
  readonly step: number;
  readonly event: number;
}

/** What every part of the page looks at and can do. */
export interface Page {
  readonly desk: Desk;
  readonly history: History;
  readonly session: Session;
  /** The shown branch, played to its end. */
  readonly course: Course;
  readonly lanes: readonly Party[];
  readonly edit: (edit: Edit) => void;
  /** The event whose details are shown. */
  readonly chosen: EventPlace | undefined;
  readonly choose: (place: EventPlace | undefined) => void;
  /** The invariant whose details are shown. */
  readonly claim: string | undefined;
  readonly showClaim: (id: string | undefined) => void;
  /** Tells something that came of what somebody did. */
  readonly notify: (notice: Notice | undefined) => void;
}

/** A sentence for whoever uses the page. */
export interface Notice {
  readonly text: string;
  readonly kind: 'done' | 'refused';
}

/** The page as its parts see it. */
export const PageContext = createContext<Page | undefined>(undefined);

/** The page that a part belongs to. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('a part of the page without its page');
  return page;
}
