import { totalmem } from 'node:os';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** How much of the memory there is a command may use unless it is told otherwise. */
const SHARE = 0.6;

/** Nearer than this to the limit of its own heap a process is about to be ended by it. */
const NEARLY = 0.85;

/** The bytes that a command may use: 60 % of the machine's, or of what this process is allowed. */
export function memoryUsable(): number {
  const allowed = process.constrainedMemory();
  return SHARE * (allowed > 0 ? Math.min(allowed, totalmem()) : totalmem());
}

/** The bytes that this process uses; all there are where its heap is nearly full. */
export function memoryUsed(): number {
  const heap = getHeapStatistics();
  const isNearlyFull = heap.used_heap_size > NEARLY * heap.heap_size_limit;
  return isNearlyFull ? Infinity : process.memoryUsage.rss();
}

/**
 * Lets the heap grow by no more than half before what is not needed any more is
 * collected: what is made of a long log would otherwise lie about several times over.
 */
export function collectOften(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
