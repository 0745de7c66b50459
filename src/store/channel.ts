import { BroadcastChannel, receiveMessageOnPort } from 'node:worker_threads';

import type { Channel } from '../check/explore/together/shared-seat.ts';

type Message = Parameters<Channel['say']>[0];

/** The channel of this name, on which all threads hear what another one says. */
export function channel(name: string): Channel {
  const port = new BroadcastChannel(name);
  port.unref();
  return {
    say: (message) => port.postMessage(message),
    hear() {
      // Node receives from broadcast channels too; its types know of ports only.
      const received: unknown = Reflect.apply(receiveMessageOnPort, undefined, [port]);
      return isReceived(received) ? received.message : undefined;
    },
  };
}

/** Nobody else speaks on a channel of ours. */
const isReceived = (received: unknown): received is { readonly message: Message } =>
  typeof received === 'object' && received !== null && 'message' in received;
