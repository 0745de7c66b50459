import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

import { paperWorld } from '../src/cli/paper-world.ts';
import { replayFiles } from '../src/cli/checking/replay-files.ts';
import { savedCounterexamples } from '../src/store/saved-counterexamples.ts';

const world = paperWorld(fileURLToPath(new URL('..', import.meta.url)));
const { files } = savedCounterexamples('counterexamples', world.folder);

test('counterexamples of both switches are saved', () => {
  expect(new Set(files.map((file) => file.split('/')[1]))).toEqual(new Set(['genesys', 'uccx']));
});

test.each(files)('%s goes as its status says', (file) => {
  const { report } = replayFiles({ files: [file] }, world);
  expect(report).toMatchObject({ total: 1, asExpected: 1 });
});
