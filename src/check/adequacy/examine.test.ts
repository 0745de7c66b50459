import { describe, expect, test } from 'vitest';

import { genesys } from '../../genesys/index.ts';
import { uccx } from '../../uccx/index.ts';
import { campaign } from '../campaign.ts';
import { Examination, leftOpenFor } from './examine.ts';
import { impliedByOthers } from './results.ts';
import { faultsOf } from './systematic-faults.ts';

const measuring = { seed: 3, runs: 60, states: 300 };

describe('a fault that is examined', () => {
  const ofGenesys = new Examination(genesys, measuring);
  const ofUCCX = new Examination(uccx, measuring);

  test('is noticed in the same run as by check --fault, and shrinks', async () => {
    for (const id of ['double-released', 'drop:EventEstablished', 'party-left-after-busy']) {
      const { class: is, runs, caughtBy, shrunkTo, shortest } = ofGenesys.of(id);
      const fault = faultsOf(genesys).find((one) => one.id === id);
      const { found } = await campaign(genesys, { ...measuring, fault, untilViolation: true });
      expect({ id, is, runs }).toEqual({ id, is: 'caught', runs: found[0]?.run });
      expect(found.map(({ violation }) => violation.invariant.id)).toContain(caughtBy[0]);
      expect(shrunkTo).toBeGreaterThan(0);
      expect(shortest ?? shrunkTo).toBeLessThanOrEqual(shrunkTo ?? 0);
    }
  });

  test('comes out the same whatever was examined before it', () => {
    const alone = new Examination(genesys, measuring).of('delay:EventRinging');
    expect(ofGenesys.of('delay:EventRinging')).toEqual(alone);
  });

  test('is permitted where another setting or another order says the same', () => {
    expect(ofGenesys.of('swap:EventQueued')).toMatchObject({
      class: 'permitted',
      because: 'as with routingQueueSaysFirst EventRouteRequest',
    });
    expect(ofGenesys.of('swap:EventRouteUsed').because).toMatch(/^another order in a step/u);
    expect(ofUCCX.of('drop:CALL_DEQUEUED_EVENT')).toMatchObject({
      class: 'permitted',
      because: 'as with dequeued omitted',
    });
    expect(ofUCCX.of('swap:ANSWER_CALL_CONF')).toMatchObject({
      class: 'permitted',
      because: 'another legal order',
    });
  });

  test('is open where the text leaves it open, with the place', () => {
    const { class: is, because } = ofUCCX.of('AGENT_STATE_EVENT.StateDuration:one-more');
    expect(is).toBe('open');
    expect(because).toContain('Unified CCX CTI Protocol Developer Guide');
  });
});

test('what is left open is named by ids with stars', () => {
  const open = [{ faults: ['*.A:*'], why: '', source: { document: '', section: '' } }];
  expect(leftOpenFor('X.A:dropped', open)).toBe(open[0]);
  expect(leftOpenFor('X.AB:dropped', open)).toBeUndefined();
});

test('an invariant is implied by others where it is never alone', () => {
  const results = [{ caughtBy: ['a', 'b'] }, { caughtBy: ['b'] }, { caughtBy: [] }];
  expect(impliedByOthers(results, ['a', 'b', 'c'])).toEqual(['a', 'c']);
});
