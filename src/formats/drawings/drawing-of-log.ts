import { printable } from '../printable.ts';
import type { TraceReport } from '../reports/trace-report.ts';
import { columnsFor } from './columns.ts';
import type { Drawing, Rung } from './drawing.ts';

type LogViolation = TraceReport['violations'][number];

/** Lays out what a log says of one call up to the line that breaks a claim; numbers are lines. */
export function drawingOfLog(file: string, violation: LogViolation): Drawing {
  const { ladder, line, invariant, evidence, call } = violation;
  const places = columnsFor(
    ladder.map(({ to }) => to),
    'switch',
  );
  const rungs = ladder.map(({ line: number, to, event }): Rung => {
    const isRequest = /^T[A-Z][a-z]|_REQ$/u.test(event);
    return {
      number,
      told: '',
      mark: '',
      arrows: [
        {
          kind: isRequest ? 'request' : 'event',
          party: places.of(to),
          label: printable(event),
          isNo: event === 'EventError',
          reference: undefined,
          lands: undefined,
          event: isRequest ? undefined : { to, event, attributes: {} },
        },
      ],
      broken: number === line ? [{ invariant, evidence: printable(evidence) }] : [],
    };
  });
  const about = call === null ? '' : `, call ${call}`;
  return {
    title: printable(`${file}:${line}${about}`),
    columns: places.columns,
    switchAt: places.switchAt,
    rungs,
    open: [],
  };
}
