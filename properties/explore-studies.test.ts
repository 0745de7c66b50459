import { describe, expect, test } from 'vitest';

import { certifiedShortest } from '../src/check/explore/certified-shortest.ts';
import { explore } from '../src/check/explore/explore.ts';
import { STUDIES } from './exploring.fixture.ts';

describe.each(STUDIES.filter(({ study }) => study.small))(
  'the small study $name of $sw.name',
  ({ sw, study }) => {
    test('is gone through completely and holds', async () => {
      const { ending, found } = await explore(sw, study);
      expect(found.map(({ invariant, trace }) => [invariant, trace.scenario.inputs])).toEqual([]);
      expect(ending).toBe('complete');
    });
  },
);

describe('a planted fault is found in a study by the shortest scenario there is', () => {
  test.each([
    // Z dials: off hook is said and should not be.
    ['uccx', 'unmonitored-caller-off-hook', 1, 'queued-call'],
    // The call is made, alerts at the port, is accepted, and queued.
    ['uccx', 'queued-said-twice', 4, 'queued-call'],
    // The agent is reserved for the contact, which is offered, accepted, and over.
    ['uccx', 'accepted-contact-forgotten', 4, 'queued-call'],
    // Busy: somebody dials, the call arrives, the caller hangs up.
    ['genesys', 'party-left-after-busy', 3, 'two-phones'],
    // Who is called is routed nowhere else, and the caller gives up.
    ['genesys', 'abandoned-unsaid-at-queue', 3, 'small-centre'],
  ])('%s %s: %i steps, in %s', async (switchName, id, length, study) => {
    const sw = STUDIES.map((one) => one.sw).find(({ name }) => name === switchName);
    const fault = sw?.faults.find((one) => one.id === id);
    const invariant = sw?.invariants.find((one) => one.id === fault?.breaks);
    if (sw === undefined || fault === undefined || invariant === undefined) throw new Error(id);
    const studies = STUDIES.filter((one) => one.sw === sw && one.study.name === study);
    const shortest = await certifiedShortest(
      sw,
      studies.map((one) => one.study),
      { fault, invariant },
    );
    expect(shortest).toMatchObject({ length, study, unsure: [] });
  });
});
