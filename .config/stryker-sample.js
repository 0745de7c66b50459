import { createHash } from 'node:crypto';

/** One mutant in so many is tried; the same ones whenever the code there is the same. */
const ONE_IN = Number(process.env['ONE_IN'] ?? 1);

/** Which of the so many samples it is, from 0. */
const SAMPLE = Number(process.env['SAMPLE'] ?? 0);

const isChosen = ({ fileName, mutatorName, replacement, location: { start, end } }) => {
  const place = [fileName.replace(/^.*\/(?=src\/)/u, ''), mutatorName, replacement];
  const text = JSON.stringify([...place, start.line, start.column, end.line, end.column]);
  return createHash('sha256').update(text).digest().readUInt32BE(0) % ONE_IN === SAMPLE;
};

/** Passes over the mutants that are not of the sample: they count neither as killed nor as survived. */
class Sample {
  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const results = mutants.map((mutant) => [
      mutant.id,
      isChosen(mutant)
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not of the sample' },
    ]);
    return Object.fromEntries(results);
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];
