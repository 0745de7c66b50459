import { type Change, changed } from './change.ts';
import type { Session } from './session.ts';

/** A session, what it was before, and what it was before going back. */
export interface History {
  readonly past: readonly Session[];
  readonly now: Session;
  readonly future: readonly Session[];
}

/** What can be done to a history: a change, or going back and forth between changes. */
export type Edit = Change | { readonly type: 'undo' } | { readonly type: 'redo' };

/** How many changes can be undone. */
const DEEPEST = 200;

/** A history of nothing but this session. */
export const historyOf = (now: Session): History => ({ past: [], now, future: [] });

/** The history after an edit. Looking elsewhere is no change that is undone. */
export function edited(history: History, edit: Edit): History {
  const { past, now, future } = history;
  switch (edit.type) {
    case 'undo': {
      const last = past.at(-1);
      return last === undefined
        ? history
        : { past: past.slice(0, -1), now: last, future: [now, ...future] };
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next === undefined ? history : { past: [...past, now], now: next, future: rest };
    }
    case 'open':
    case 'resume':
    case 'ask':
    case 'go':
    case 'fork':
    case 'add':
    case 'show':
    case 'remove':
    case 'compare':
    case 'cut':
    case 'configure':
    case 'plant':
    case 'hear':
      return changedTo(history, changed(now, edit));
  }
}

function changedTo(history: History, next: Session): History {
  const { past, now } = history;
  if (next === now) return history;
  if (next.branches === now.branches && next.setup === now.setup) return { ...history, now: next };
  return { past: [...past.slice(1 - DEEPEST), now], now: next, future: [] };
}
