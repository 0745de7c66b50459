import { Presets, SingleBar } from 'cli-progress';
import colours from 'picocolors';

import type { Progress, Terminal } from '../world.ts';

/** The terminal this process runs in. */
export const terminal: Terminal = {
  print: (...lines) => void process.stdout.write(lines.map((line) => `${line}\n`).join('')),
  warn: (...lines) => void process.stderr.write(lines.map((line) => `${line}\n`).join('')),
  colours: colours.createColors(process.stdout.isTTY ? colours.isColorSupported : false),
  progress: (total) => (process.stderr.isTTY ? bar(total) : SILENT),
};

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

function bar(total: number): Progress {
  const shown = new SingleBar(
    {
      format: total > 0 ? ' {bar} {value}/{total} runs, {eta_formatted} left {note}' : ' {note}',
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  shown.start(total, 0, { note: '' });
  return { update: (done, note) => shown.update(done, { note }), stop: () => shown.stop() };
}
