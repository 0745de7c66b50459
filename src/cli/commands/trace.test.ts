import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { counterexampleSchema } from '../../formats/counterexample.ts';
import { printedTraceSchema } from '../../formats/reports/trace-report.ts';
import { paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function trace(files: Readonly<Record<string, string>>, ...options: readonly string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const world = paperWorld(folder);
  const exit = await run(['trace', ...Object.keys(files), ...options], world);
  return { exit, printed: world.printed, warned: world.warned };
}

const event = (to: string, name: string, attributes: string): string =>
  [
    `09:00:00.000 : message ${name}`,
    '\tAttributeConnID\t006c02462a161006',
    '\tAttributeCallType\t1',
    '\tAttributeCallState\t0',
    `\tAttributeThisDN\t'${to}'`,
    ...attributes.split(' ').map((one) => `\tAttribute${one.replace('=', '\t')}`),
    '',
    '',
  ].join('\n');

const DIALING = event('7001', 'EventDialing', "ThisDNRole=1 OtherDN='7002' OtherDNRole=2");
const RINGING = event('7002', 'EventRinging', "ThisDNRole=2 OtherDN='7001' OtherDNRole=1");
const RELEASED = event('7001', 'EventReleased', 'ThisDNRole=1');
const ABANDONED = event('7002', 'EventAbandoned', 'ThisDNRole=2');

const AT_CALLED = "ThisDNRole=2 OtherDN='7001' OtherDNRole=1";

/** The call is answered; the caller hangs up, and the other party hears so twice. */
const ENDED_TWICE = [
  DIALING,
  RINGING,
  event('7001', 'EventEstablished', "ThisDNRole=1 OtherDN='7002' OtherDNRole=2"),
  event('7002', 'EventEstablished', AT_CALLED),
  event('7001', 'EventReleased', "ThisDNRole=1 OtherDN='7002' OtherDNRole=2"),
  event('7002', 'EventReleased', AT_CALLED),
  event('7002', 'EventReleased', AT_CALLED),
].join('');

describe('partyline trace', () => {
  test('says that a log agrees', async () => {
    const { exit, printed } = await trace({ 'a.log': DIALING + RINGING + RELEASED + ABANDONED });
    expect(printed[0]).toMatch(/^ok a\.log: t-server, 32 lines, 1 calls, 4 events/u);
    expect(exit).toBe(0);
  });

  test('says which rule is broken, at which line, by what, and where it is written', async () => {
    const { exit, printed } = await trace({ 'a.log': DIALING + RELEASED + RELEASED });
    expect(exit).toBe(1);
    expect(printed).toContain('VIOLATION one-terminal-event at a.log:17');
    expect(printed).toContain(
      '  EventReleased at 7001 on call 006c02462a161006: the party had its terminal event before',
    );
    expect(printed.some((line) => line.includes('Abnormal call flows'))).toBe(true);
    expect(printed).toContain('  > 17  7001 EventReleased');
  });

  test('goes on from one file to the next', async () => {
    const { exit, printed } = await trace({ 'a.log': DIALING + RINGING, 'b.log': RELEASED });
    expect(printed.filter((line) => line.startsWith('ok '))).toHaveLength(2);
    expect(exit).toBe(0);
  });

  test('leaves undecided what began before the log', async () => {
    const { exit, printed } = await trace({ 'a.log': RELEASED });
    expect(printed[0]).toMatch(/^undecided a\.log/u);
    expect(printed).toContain(
      '  1 parties or calls are not heard of from their beginning on, first at line 1',
    );
    expect(exit).toBe(3);
  });

  test('takes a log that is said to be complete at its word', async () => {
    expect((await trace({ 'a.log': RELEASED }, '--complete')).exit).toBe(1);
  });

  test('leaves a message that is cut off out', async () => {
    const { exit, printed } = await trace({ 'a.log': DIALING + RINGING.slice(0, -10) });
    expect(printed.join('\n')).toContain('the file ends in the middle of a message');
    expect(exit).toBe(3);
  });

  test('has a report for machines', async () => {
    const { printed } = await trace({ 'a.log': DIALING + RELEASED + RELEASED }, '--json');
    const report = printedTraceSchema.parse(JSON.parse(printed.join('\n')));
    expect(report).toMatchObject({ file: 'a.log', format: 't-server', calls: 1, events: 3 });
    expect(report.violations[0]).toMatchObject({ line: 17, call: '006c02462a161006' });
  });

  test('tells of each call for machines, one report for each file', async () => {
    const { printed } = await trace(
      { 'a.log': DIALING + RINGING, 'b.log': RELEASED + ABANDONED },
      '--json',
    );
    const reports = printedTraceSchema.array().parse(JSON.parse(printed.join('\n')));
    expect(reports.map(({ stories }) => stories.length)).toEqual([0, 1]);
    expect(reports[1]?.stories[0]).toMatchObject({
      from: { file: 'a.log', line: 1 },
      to: { file: 'b.log', line: 8 },
      follows: [{ scenario: 'genesys/internal-call', interruption: '***' }],
    });
  });

  test('tells people of the calls that depart first, and of every call where that is asked', async () => {
    const other = (DIALING + RINGING).replaceAll('161006', '161007');
    const some = await trace({ 'a.log': other + DIALING + RELEASED + RELEASED });
    const calls = some.printed.filter((line) => /^\w+ call 006c/u.test(line));
    expect(calls[0]).toMatch(/^VIOLATION call 006c02462a161006: 7001 -> 7002 at 09:00:00.000/u);
    expect(calls[1]).toMatch(/^conforms call 006c02462a161007/u);
    const { printed } = await trace({ 'a.log': DIALING + RELEASED }, '--calls');
    expect(printed[0]).toMatch(/^conforms call 006c02462a161006/u);
  });

  test('says how long requests take to be answered', async () => {
    const request = [
      '08:59:59.750 Trc 04541 RequestMakeCall received from [3] (00000003 desk localhost:3000)',
      'message RequestMakeCall',
      "\tAttributeThisDN\t'7001'",
      '\tAttributeReferenceID\t5',
      '',
      '',
    ].join('\n');
    const answer = DIALING.replace('\n\n', '\n\tAttributeReferenceID\t5\n\n');
    const { printed } = await trace({ 'a.log': request + answer });
    expect(printed).toContain('  TMakeCall: 1 answered, min 250, median 250, p95 250, max 250');
  });

  test('looks for a run of the model that says the same', async () => {
    const agrees = await trace({ 'a.log': DIALING + RINGING + RELEASED + ABANDONED }, '--explain');
    expect(agrees.printed).toContain('stories of calls that the model explains: 1');
    expect(agrees.exit).toBe(0);
    const departs = await trace({ 'a.log': DIALING + RINGING + ABANDONED }, '--explain');
    expect(departs.printed.join('\n')).toMatch(
      /line 19: EventAbandoned at 7002; it could say .*EventReleased at 7001/u,
    );
    expect(departs.exit).toBe(1);
  });

  test('explains a log that lost an event where that is allowed, and says so', async () => {
    const lost = { 'a.log': DIALING + RELEASED + ABANDONED };
    expect((await trace(lost, '--explain')).exit).toBe(1);
    const { exit, printed } = await trace(lost, '--allow', 'lost=1');
    expect(exit).toBe(1);
    expect(printed).toContain('  assumed: EventRinging at 7002 is lost');
  });

  test('takes each mishap once', async () => {
    const { exit, warned } = await trace({ 'a.log': DIALING }, '--allow', 'late=1,late=2');
    expect(warned.join('\n')).toContain('late is given twice');
    expect(exit).toBe(2);
  });

  test('does not know other mishaps', async () => {
    const { exit, warned } = await trace({ 'a.log': DIALING }, '--allow', 'burnt=1');
    expect(warned.join('\n')).toContain('lost, doubled, late');
    expect(exit).toBe(2);
  });

  test('saves what happened on a call that breaks a rule, and the other engines play it', async () => {
    const { exit, printed } = await trace({ 'a.log': ENDED_TWICE }, '--save');
    expect(exit).toBe(1);
    const file = /npx partyline replay (\S+)/u.exec(printed.join('\n'))?.[1] ?? '';
    expect(file).toMatch(
      /^counterexamples\/genesys\/(?:one-terminal-event|nothing-after-terminal)\.[\da-f]{8}\.json$/u,
    );
    const world = paperWorld(folder);
    expect(await run(['replay', file], world)).toBe(0);
    expect(world.printed.join('\n')).toContain(
      'notices the fault double-released, shortest possible',
    );
    expect(printed.join('\n')).toContain('the model does the same with the fault double-released');
    const saved = counterexampleSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    // That somebody answered, as the log has it, does not matter.
    expect(saved.inputs.map(({ type }) => type).slice(0, -1)).toEqual(['dials', 'arrives']);
    expect(saved.found.by).toMatch(/^partyline trace a\.log:\d+$/u);
    expect(saved.evidence).toHaveLength(2);
    expect(saved.evidence[1]).toMatch(/^a\.log:\d+: EventReleased at 7002 on call /u);
  });

  test('finds out the format of a log whose first message comes late', async () => {
    const before = '09:00:00.000 Trc 00000 the server starts\n'.repeat(10_000);
    const { exit, printed } = await trace({ 'a.log': before + DIALING + RINGING });
    expect(printed[0]).toMatch(/^ok a\.log: t-server, 10018 lines, 1 calls, 2 events/u);
    expect(exit).toBe(0);
  });

  test('reads what it is told to', async () => {
    const { exit } = await trace({ 'a.log': DIALING }, '--format', 'jsonl');
    expect(exit).toBe(3);
  });

  test.each([
    ['is empty', ''],
    ['is something else', 'Dear Sir,\n'],
  ])('says what it looked for where a file %s', async (_, text) => {
    const { exit, warned } = await trace({ 'a.log': text });
    expect(warned[0]).toMatch(/a\.log: it is (?:no log|empty)/u);
    expect(exit).toBe(2);
  });

  test('says which file is missing', async () => {
    const world = paperWorld(folder);
    expect(await run(['trace', 'none.log'], world)).toBe(2);
    expect(world.warned[0]).toContain('none.log: there is no such file');
  });
});
