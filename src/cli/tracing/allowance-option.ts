import { InvalidArgumentError } from 'commander';

import {
  type Allowance,
  type Mishap,
  MISHAPS,
  NO_ALLOWANCE,
} from '../../check/trace/explaining/allowance.ts';

/** Reads `lost=1,doubled=1,late=1`. */
export function allowance(text: string): Allowance {
  const allowed: Record<Mishap, number> = { ...NO_ALLOWANCE };
  const given = new Set<Mishap>();
  for (const part of text.split(',')) {
    const [, name = '', count = ''] = /^(\w+)=(\d)$/u.exec(part.trim()) ?? [];
    const mishap = MISHAPS.find((one): one is Mishap => one === name);
    if (mishap === undefined) {
      throw new InvalidArgumentError(
        `${MISHAPS.join(', ')} with a number up to 9, as in lost=1,late=2`,
      );
    }
    if (given.has(mishap)) throw new InvalidArgumentError(`${mishap} is given twice`);
    given.add(mishap);
    allowed[mishap] = Number(count);
  }
  return allowed;
}
