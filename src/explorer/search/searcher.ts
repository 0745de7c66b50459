import type { Errand, Message } from './errand.ts';

/** The address of this very program, while it is run for the first time. */
const program =
  typeof document !== 'undefined' && document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : '';

/** A search that can be called off. */
export interface Searching {
  readonly cancel: () => void;
}

/**
 * Sends a worker on an errand. The worker runs the very program of the page,
 * which looks where it is.
 */
export function search(errand: Errand, tell: (message: Message) => void): Searching {
  const worker = new Worker(program);
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'progress') worker.terminate();
    tell(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    tell({ kind: 'failed', text: 'The search could not be started in this browser.' });
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's postMessage has none
  worker.postMessage(errand);
  return { cancel: () => worker.terminate() };
}
