import { expect, test } from 'vitest';

import { STUDIES, summary } from './exploring.fixture.ts';

test.each(STUDIES)(
  'the fast engine and the plain one begin $name of $sw.name alike',
  async (begun) => {
    const bounds = { depth: 2 };
    expect(await summary(begun, bounds)).toEqual(
      await summary(begun, { ...bounds, engine: 'plain' }),
    );
  },
);
