import { describe, expect, test } from 'vitest';

import { MAX_STEPS } from '../src/check/interleaving.ts';
import { Judge } from '../src/check/judge.ts';
import { dice, seedOf } from '../src/check/walking/dice.ts';
import { walk } from '../src/check/walking/walk.ts';
import { genesys } from '../src/genesys/index.ts';
import type { Fault } from '../src/model/fault.ts';
import type { Input } from '../src/model/input.ts';
import type { Switch } from '../src/model/switch.ts';
import { uccx } from '../src/uccx/index.ts';

/** Whether walks on a broken switch come upon evidence against the invariant that the fault was planted for. */
function isNoticed<C, S, I extends Input>(sw: Switch<C, S, I>, fault: Fault<S, I>): boolean {
  const judge = new Judge(sw.invariants.filter(({ id }) => id === fault.breaks));
  for (let run = 0; run < 2000 && judge.violations.length === 0; run += 1) {
    const choose = dice(seedOf(2, run));
    const exchange = sw.install(sw.drawConfiguration(choose, {}), fault);
    judge.begin();
    for (const step of walk(exchange, choose, { maxSteps: MAX_STEPS })) judge.step(exchange, step);
  }
  return judge.violations.length === 1;
}

describe('random walks show', () => {
  test.each(genesys.faults)('that $id breaks $breaks', (fault) => {
    expect(isNoticed(genesys, fault)).toBe(true);
  });

  test.each(uccx.faults)('that $id breaks $breaks', (fault) => {
    expect(isNoticed(uccx, fault)).toBe(true);
  });
});
