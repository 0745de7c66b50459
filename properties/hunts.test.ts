import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { huntsSummarySchema } from '../src/cli/bench/hunts-summary.ts';
import { withHunts } from '../src/cli/bench/readme-table.ts';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');

const summaries = z.array(huntsSummarySchema).parse(JSON.parse(read('hunts.json')));

test('the comparison of the strategies stands in the README as it was measured', () => {
  const readme = read('../README.md');
  expect(withHunts(readme, summaries)).toBe(readme);
});
