import { fileURLToPath } from 'node:url';

/** The folders of src/ by floor. A file imports its own floor and those below it. */
const floors = [
  ['model'],
  ['genesys', 'uccx', 'calls'],
  ['check', 'formats'],
  ['store'],
  ['cli', 'explorer'],
];

/** The folders that share a floor but never import each other. */
const switches = ['genesys', 'uccx', 'calls'];

/** Modules that are at home in a few places only. Tests may import them anywhere. */
const modules = [
  {
    regex: '^(fast-check|pure-rand)(/|$)',
    home: [
      'src/check/interleaving.ts',
      'src/check/walking/rounds.ts',
      // What it does by itself is compared with there.
      'src/cli/bench/fast-check-commands.ts',
    ],
    message: 'Outside tests, fast-check is imported in two files of src/check.',
  },
  {
    regex: '^immer(/|$)',
    home: ['src/model/'],
    message: 'Immer belongs to the model, floor 0.',
  },
  {
    regex: '^(node:)?(fs|fs/promises|worker_threads|child_process)$',
    home: ['src/store/'],
    message: 'Files, workers and processes belong to src/store.',
  },
  {
    regex: '^(vitest|@vitest/.*|@fast-check/vitest)(/|$)',
    home: [],
    message: 'Tests are in files named *.test.ts.',
  },
  {
    regex: '^partyline(/|$)',
    home: [],
    message: 'Import the file, not the package.',
  },
];

const root = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');

/** A pattern of files below the repository, wherever that is and whatever is around it. */
export const at = (pattern) => root.replaceAll(/[[\]{}*?]/g, String.raw`\$&`) + pattern;

/** The folders that no file of `folder` may import, each with the reason. */
function closedTo(folder) {
  const floor = floors.findIndex((folders) => folders.includes(folder));
  const above = floors.slice(floor + 1).flat();
  const beside = switches.includes(folder) ? switches.filter((other) => other !== folder) : [];
  return [
    ...above.map((other) => ({ other, message: `src/${other} is above floor ${floor}.` })),
    ...beside.map((other) => ({ other, message: 'A switch knows nothing of another switch.' })),
  ].map(({ other, message }) => ({
    regex: String.raw`^(\./)*(\.\./)+(src/)?${other}(/|$)`,
    message,
  }));
}

/** The modules that are not at home in `place`, a file or a folder with its slash. */
const foreignTo = (place) =>
  modules
    .filter(({ home }) => !home.some((owner) => place.startsWith(owner)))
    .map(({ regex, message }) => ({ regex, message }));

const only = (files, patterns) => ({
  files: files.map(at),
  rules: { 'no-restricted-imports': patterns.length > 0 ? ['error', { patterns }] : 'off' },
});

const folders = floors.flat();
const folderOf = (file) => file.split('/')[1];
const files = modules.flatMap(({ home }) => home.filter((owner) => owner.endsWith('.ts')));

/** Who may import what. Later entries win. */
export const boundaries = [
  only(['src/**'], foreignTo('src/')),
  ...folders.map((folder) =>
    only([`src/${folder}/**`], [...closedTo(folder), ...foreignTo(`src/${folder}/`)]),
  ),
  ...files.map((file) => only([file], [...closedTo(folderOf(file)), ...foreignTo(file)])),
  ...folders.map((folder) => only([`src/${folder}/**/*.test.ts`], closedTo(folder))),
  only(['src/*.test.ts'], []),
];
