import type { Draw } from '../../formats/drawings/case.ts';
import type { Form } from '../../formats/drawings/forms.ts';
import type { StoryReport } from '../../formats/reports/story-report.ts';
import { storyText } from '../../formats/reports/story-text.ts';
import type { TraceReport } from '../../formats/reports/trace-report.ts';
import { traceText } from '../../formats/reports/trace-text.ts';
import { emphasised } from '../output/emphasised.ts';
import type { TraceReader } from './trace-files.ts';
import { logCases } from './log-cases.ts';
import { showFindings } from '../checking/show-findings.ts';
import type { Terminal, World } from '../world.ts';

/** Prints reports as they come. */
export interface TracePrinter extends TraceReader {
  /** No more comes. */
  end(): void;
}

/** How many calls are told of where not each is asked for. */
const MOST_CALLS = 20;

/** For people. Of the calls the first few are told of after the file they end in, those that depart before others. */
export function textPrinter({ print, colours }: Terminal, isEveryCall: boolean): TracePrinter {
  const shout = emphasised(colours);
  let departing: StoryReport[] = [];
  let others: StoryReport[] = [];
  let count = 0;
  const calls = (): readonly string[] => {
    const shown = [...departing, ...others].slice(0, MOST_CALLS);
    const more = count - shown.length;
    return [
      ...shown.flatMap(storyText),
      ...(more > 0 ? [`... and ${more} more calls; --calls tells of each`] : []),
    ];
  };
  return {
    story(departs, report) {
      count += 1;
      const shown = departs ? departing : others;
      if (isEveryCall) print(...storyText(report()).map(shout));
      else if (shown.length < MOST_CALLS) shown.push(report());
    },
    file(report) {
      print(...[...traceText(report), ...(isEveryCall ? [] : calls())].map(shout));
      departing = [];
      others = [];
      count = 0;
    },
    end: () => undefined,
  };
}

/** In a form that is drawn: what files break is kept until all have been read. */
export function drawingPrinter(form: Form, world: World): TracePrinter {
  const reports: TraceReport[] = [];
  return {
    story: () => undefined,
    file: (report) => void reports.push(report),
    end() {
      const cases = logCases(reports, world.switches);
      const text = (draw: Draw): readonly string[] =>
        reports.flatMap((report) => traceText(report, draw));
      showFindings({ cases, text, json: () => reports }, form, world);
    },
  };
}

/**
 * For machines: one object for one file, an array of them for several. The
 * calls stand first in each, one on a line, and are not kept.
 */
export function jsonPrinter({ print }: Terminal, files: number): TracePrinter {
  let printed = 0;
  let isOpen = false;
  let hasStories = false;
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    hasStories = false;
    print(...(files === 1 ? ['{'] : [printed === 0 ? '[{' : ',{']), '"stories": [');
  };
  return {
    story(_, report) {
      open();
      print(`${hasStories ? ',' : ''}${JSON.stringify(report())}`);
      hasStories = true;
    },
    file(report) {
      open();
      print('],', JSON.stringify(report, null, 2).replace(/^\{\n/u, ''));
      isOpen = false;
      printed += 1;
    },
    end() {
      if (files > 1) print(printed === 0 ? '[]' : ']');
    },
  };
}
