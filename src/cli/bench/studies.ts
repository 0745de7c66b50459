import { ExitCode } from '../exit-code.ts';
import { explorables } from '../explorable.ts';
import { run } from '../run.ts';
import { switches } from '../switches.ts';
import { terminal } from '../terminal.ts';

// Goes through every study of every switch; ends with the worst of their exit codes.
let worst: ExitCode = ExitCode.holds;
for (const { sw, studies } of explorables) {
  for (const { name } of studies) {
    const exit = await run(['explore', sw.name, '--config', name], {
      terminal,
      folder: process.cwd(),
      seconds: () => performance.now() / 1000,
      today: () => new Date().toISOString().slice(0, 10),
      seed: () => 1,
      stop: new AbortController().signal,
      switches,
    });
    if (exit > worst) worst = exit;
    terminal.print('');
  }
}
process.exitCode = worst;
