import type { Errand, Message } from './errand.ts';
import { findViolation } from './find-violation.ts';
import { findWay } from './find-way.ts';

/** In a worker: runs the errand it is sent on and tells how it goes. */
export function serve(): void {
  globalThis.addEventListener('message', ({ data }: MessageEvent<Errand>) => {
    try {
      for (const message of run(data)) tell(message);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      tell({ kind: 'failed', text: `The search broke off: ${text}` });
    }
  });
}

// A worker tells its page, whichever origin that is of.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's postMessage has none
const tell = (message: Message): void => globalThis.postMessage(message);

/** All that is said of an errand, the answer last. */
export const run = (errand: Errand): Iterable<Message> =>
  errand.kind === 'violation' ? findViolation(errand) : findWay(errand);
