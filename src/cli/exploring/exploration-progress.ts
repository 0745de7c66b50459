import type { Exploring } from '../../check/explore/explore.ts';
import type { World } from '../world.ts';

/** A look at an exploration under way. */
interface Watching {
  readonly update: NonNullable<Exploring['onProgress']>;
  readonly stop: () => void;
}

/** Shows how many states there are, how fast they come, how many are ahead and how deep it is, where somebody watches. */
export function watching({ terminal, seconds }: World, began: number): Watching {
  const progress = terminal.progress(0);
  return {
    update: ({ states, frontier, depth }) => {
      const perSecond = whole(rate(states, seconds() - began));
      const ahead = `${whole(frontier)} ahead, depth ${depth}`;
      progress.update(states, `${whole(states)} states, ${perSecond}/s, ${ahead}`);
    },
    stop: progress.stop,
  };
}

const rate = (states: number, seconds: number): number => (seconds > 0 ? states / seconds : 0);

const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
