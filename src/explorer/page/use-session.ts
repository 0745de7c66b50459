import { useEffect, useReducer, useRef } from 'preact/hooks';

import { linkTo } from '../../formats/deep-link.ts';
import { type History, edited, historyOf } from '../session/history.ts';
import { openedLink } from '../session/opening.ts';
import { keep } from '../session/saving.ts';
import { type Session, begun, branchOf } from '../session/session.ts';
import type { Page } from './use-page.ts';

/** How long nothing must change before the address is written, in milliseconds: browsers allow it a few times a second. */
const AWHILE = 120;

/** The history of what somebody does here: kept in the browser, and written into the page's address. */
export function useSession(
  begin: () => Session,
  notify: Page['notify'],
): readonly [History, Page['edit']] {
  const [history, edit] = useReducer(edited, undefined, () => historyOf(begin()));
  const { now } = history;
  const written = useRef(location.hash);
  useEffect(() => {
    keep(storage(), now);
    const hash = `#${linkOf(now)}`;
    if (hash === written.current) return undefined;
    const later = setTimeout(() => {
      written.current = hash;
      window.history.replaceState(null, '', hash);
    }, AWHILE);
    return () => clearTimeout(later);
  }, [now]);
  useEffect(() => {
    const follow = ({ newURL }: HashChangeEvent) => {
      const { hash } = new URL(newURL);
      if (hash === written.current || hash === '') return;
      written.current = hash;
      try {
        const { setup, inputs } = openedLink(hash);
        edit({ type: 'open', setup, inputs });
      } catch (error) {
        notify({ text: error instanceof Error ? error.message : String(error), kind: 'refused' });
      }
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [edit, notify]);
  return [history, edit];
}

/** The fragment that opens the shown branch again; empty where it would be too long. */
export function linkOf(session: Session): string {
  const { switch: name, config, fault, order } = session.setup;
  const { inputs } = branchOf(session);
  return linkTo({ switch: name, config, inputs, fault, order }) ?? '';
}

/** The browser's storage, where the page has one. */
export function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** What a link opens that the page was called with. */
export function sessionOfLink(fragment: string): Session {
  const { setup, inputs } = openedLink(fragment);
  return begun(setup, inputs);
}
