import { join } from 'node:path';

import { Option } from 'commander';

import { type Facts, type HtmlReport, htmlPage } from '../../formats/html/html-page.ts';
import { EXPLORER } from '../../formats/html/case-html.ts';
import { explorerPage } from '../../store/explorer-page.ts';
import { version } from '../../store/version.ts';
import { addExplorer, reportFile, writeReport } from '../../store/write-report.ts';
import { inShell } from '../output/in-shell.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/** The option that has a command write what it found as an HTML file. */
export const reportOption = (): Option =>
  new Option('--report <folder>', 'also write what was found as one HTML file below this folder');

/** A report that is to be written, where one was asked for. */
export interface Reporting {
  readonly facts: Facts;
  readonly write: (report: HtmlReport) => void;
}

/**
 * Makes ready for a report of a command, or nothing where none was asked for.
 * Throws at once where it could not be written: nothing is run for nothing.
 */
export function reporting(
  command: readonly [name: string, ...args: readonly string[]],
  options: object & { readonly report?: string },
  world: World,
): Reporting | undefined {
  const { report: place } = options;
  const [name] = command;
  if (place === undefined) return undefined;
  if (place === '') throw new UsageError('--report: say in which folder the report is to be');
  reportFile(place, name, world.folder);
  return {
    facts: [
      ['command', ['partyline', ...command.map(inShell), ...given(options)].join(' ')],
      ['versions', `partyline ${version()}, Node.js ${process.versions.node}`],
      ['date', world.today()],
    ],
    write: (report) => {
      const html = htmlPage(report);
      const file = writeReport(place, name, html, world.folder);
      const page = html.includes(`href="${EXPLORER}#`) ? explorerPage() : undefined;
      const isThere = page === undefined || addExplorer(place, page.html, world.folder);
      world.terminal.warn(`partyline: report written: ${file}`);
      if (!isThere) {
        world.terminal.warn(
          `partyline: ${join(place, EXPLORER)} was there already and is not the page of this version: links of the report may not open; move it away and run again`,
        );
      }
    },
  };
}

/** The options as they stand on a command line; what says where it goes is left out. */
const given = (options: object): readonly string[] =>
  Object.entries(options).flatMap(([name, value]: readonly [string, unknown]) => {
    const flag = `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
    if (name === 'report' || (name === 'format' && value === 'text')) return [];
    if (value === true) return [flag];
    if (value === false) return [flag.replace('--', '--no-')];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) =>
      typeof one === 'string' || typeof one === 'number' ? [`${flag} ${inShell(`${one}`)}`] : [],
    );
  });
