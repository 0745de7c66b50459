import type { VNode } from 'preact';

import { FaultNote } from './bar/fault-choice.tsx';
import type { Notice } from './use-page.ts';

interface Props {
  readonly notice: Notice | undefined;
  readonly dismiss: () => void;
}

/** What came of something, in a sentence; read out to whoever does not see it. */
export const NoticeBar = ({ notice, dismiss }: Props): VNode => (
  <div class="notices" role="status">
    <FaultNote />
    {notice === undefined ? null : (
      <p class={`notice ${notice.kind}`}>
        {notice.text}
        <button type="button" aria-label="Dismiss" onClick={dismiss}>
          ×
        </button>
      </p>
    )}
  </div>
);
