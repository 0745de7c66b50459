import { certifiedShortest } from '../../check/explore/certified-shortest.ts';
import { columnsOf } from '../../formats/scenarios/columns.ts';
import { ExitCode } from '../exit-code.ts';
import { type Explorable, explorables } from '../switches/explorable.ts';
import { run } from '../run.ts';
import { switches } from '../switches/switches.ts';
import { terminal } from '../output/terminal.ts';

// Goes through every study of every switch, then looks for every planted fault
// in them; ends with the worst of their exit codes, 1 where a fault is not found.
const NOT_FOUND = 'not found';
let worst: ExitCode = ExitCode.holds;
for (const { sw, studies } of explorables) {
  for (const { name } of studies) {
    const exit = await run(['explore', sw.name, '--config', name], {
      terminal,
      folder: process.cwd(),
      seconds: () => performance.now() / 1000,
      today: () => new Date().toISOString().slice(0, 10),
      openInBrowser: () => false,
      seed: () => 1,
      stop: new AbortController().signal,
      switches,
    });
    if (exit > worst) worst = exit;
    terminal.print('');
  }
}
for (const explorable of explorables) {
  const rows = await shortestOfAll(explorable);
  terminal.print(`planted faults of ${explorable.sw.name}, by the shortest scenario there is`);
  terminal.print(...columnsOf(rows), '');
  if (rows.some(([, , found]) => found === NOT_FOUND)) worst = ExitCode.violated;
}
process.exitCode = worst;

/** Each fault, the invariant that notices it, and how short a scenario can be. */
async function shortestOfAll({ sw, studies }: Explorable): Promise<string[][]> {
  const rows: string[][] = [];
  for (const fault of sw.faults) {
    const invariant = sw.invariants.find(({ id }) => id === fault.breaks);
    const found = invariant && (await certifiedShortest(sw, studies, { fault, invariant }));
    const steps = found && `${found.length} steps, in ${found.study}`;
    const unsure = found?.unsure.length ? `; perhaps shorter in ${found.unsure.join(', ')}` : '';
    rows.push([`  ${fault.id}`, fault.breaks, steps === undefined ? NOT_FOUND : steps + unsure]);
  }
  return rows;
}
