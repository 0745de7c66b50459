import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';

/** A fault derived from what a switch can say: one event goes wrong in one way, always. */
export interface SystematicFault<S = unknown, I extends Input = Input> extends Fault<S, I> {
  /** The event that it concerns. */
  readonly event: string;
  /** The attribute that is wrong; nothing where the event as a whole is. */
  readonly attribute?: string;
  readonly way: Way;
}

/** How an event goes wrong. */
export type Way = 'drop' | 'double' | 'swap' | 'delay' | 'misdirect' | 'drop-attribute' | 'change';
