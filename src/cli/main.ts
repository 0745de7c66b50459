#!/usr/bin/env node
import { run } from './run.ts';
import { switches } from './switches.ts';
import { terminal } from './terminal.ts';

const stop = new AbortController();
process.on('SIGINT', () => {
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
});
// Whoever reads our lines may stop reading: `partyline scenarios | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  terminal,
  folder: process.cwd(),
  seconds: () => performance.now() / 1000,
  today: () => new Date().toISOString().slice(0, 10),
  seed: () => Math.floor(Math.random() * 0x7fff_ffff),
  stop: stop.signal,
  switches,
});
