import type { Choose } from '../../model/switch.ts';

/** Choices by chance, the same ones for the same seed (sfc32). */
export function dice(seed: number): Choose {
  let a = 0x9e3779b9 | 0;
  let b = 0x243f6a88 | 0;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return (size) => Math.floor((next() / 0x1_0000_0000) * size);
}

/** A seed of its own for a numbered part of a run that has this seed. */
export const seedOf = (seed: number, part: number): number =>
  Math.imul(seed ^ Math.imul(part + 1, 0x9e3779b1), 0x85ebca6b) ^ (seed >>> 15);
