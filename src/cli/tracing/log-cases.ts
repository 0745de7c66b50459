import type { Case } from '../../formats/drawings/case.ts';
import { drawingOfLog } from '../../formats/drawings/drawing-of-log.ts';
import type { TraceReport } from '../../formats/reports/trace-report.ts';
import type { Switch } from '../../model/switch.ts';
import type { Cases } from '../checking/show-findings.ts';

/** How many violations of one log are drawn. */
const MOST = 20;

/** What logs break, each as a case that can be drawn. */
export const logCases = (reports: readonly TraceReport[], switches: readonly Switch[]): Cases =>
  new Map(
    reports.flatMap((report) =>
      report.violations
        .slice(0, MOST)
        .map((violation) => [violation, logCase(report.file, violation, switches)] as const),
    ),
  );

function logCase(
  file: string,
  violation: TraceReport['violations'][number],
  switches: readonly Switch[],
): Case {
  const { invariant: id, statement, source, evidence } = violation;
  const known = switches.flatMap(({ invariants }) => invariants).find((one) => one.id === id);
  return {
    claim: { id, statement, source, basis: known?.basis },
    evidence,
    drawing: drawingOfLog(file, violation),
    why: '',
    shortestIn: null,
    remark: '',
    fault: null,
    replay: null,
    link: null,
  };
}
