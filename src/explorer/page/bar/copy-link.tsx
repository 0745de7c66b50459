import type { VNode } from 'preact';

import { usePage } from '../use-page.ts';

/** Copies the address of the page, whose fragment holds the situation. */
export function CopyLink(): VNode {
  const { notify } = usePage();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
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
