import type { VNode } from 'preact';

import type { Session } from '../../session/session.ts';
import { usePage } from '../use-page.ts';
import { linkOf } from '../use-session.ts';

const addressOf = (session: Session): string =>
  `${location.href.replace(/#.*$/u, '')}#${linkOf(session)}`;

/** Copies the address of the page, whose fragment holds the situation. */
export function CopyLink(): VNode {
  const { session, notify } = usePage();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(addressOf(session));
      notify({ text: 'The link is copied: whoever opens it sees these steps.', kind: 'done' });
    } catch {
      notify({
        text: 'The browser does not let the page copy; the address bar has the link.',
        kind: 'refused',
      });
    }
  };
  return (
    <button type="button" onClick={() => void copy()}>
      Copy link
    </button>
  );
}
