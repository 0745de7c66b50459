#!/usr/bin/env node
import { openInBrowser } from '../store/open-in-browser.ts';
import { ExitCode } from './exit-code.ts';
import { outputLost } from './output/output-lost.ts';
import { run } from './run.ts';
import { switches } from './switches/switches.ts';
import { terminal } from './output/terminal.ts';
import { workingFolder } from './working-folder.ts';

const stop = new AbortController();
process.on('SIGINT', () => {
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
});
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  const { exit, told } = outputLost(error, process.exitCode);
  terminal.warn(...told);
  process.exit(exit);
});
// Where nothing can be said any more, nothing is.
process.stderr.on('error', () => undefined);

const folder = workingFolder();
if (folder === undefined) {
  terminal.warn('partyline: the folder it runs in is gone; change to one that is there');
  process.exit(ExitCode.misused);
}

process.exitCode = await run(process.argv.slice(2), {
  terminal,
  folder,
  seconds: () => performance.now() / 1000,
  today: () => new Date().toISOString().slice(0, 10),
  seed: () => Math.floor(Math.random() * 0x7fff_ffff),
  openInBrowser,
  stop: stop.signal,
  switches,
});
