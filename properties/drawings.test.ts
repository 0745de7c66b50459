import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';

import { scenarioPlay } from '../src/check/conform/scenario-play.ts';
import { interleaving } from '../src/check/interleaving.ts';
import { play } from '../src/check/play.ts';
import { switches } from '../src/cli/switches/switches.ts';
import { type Arrow, type Drawing, isForAll } from '../src/formats/drawings/drawing.ts';
import { drawingOfLog } from '../src/formats/drawings/drawing-of-log.ts';
import { drawingOfTrace } from '../src/formats/drawings/drawing-of-trace.ts';
import { drawnAs } from '../src/formats/drawings/forms.ts';
import { markdownDrawing } from '../src/formats/drawings/markdown.ts';
import { svgSheet } from '../src/formats/drawings/svg-sheet.ts';
import { genesys } from '../src/genesys/index.ts';
import type { Trace } from '../src/model/scenario.ts';

/** All that an XML document says as text; throws where it is not well-formed. */
function textOf(xml: string): string {
  const parser = new SaxesParser();
  const said: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => said.push(text));
  parser.write(xml).close();
  return said.join('\n');
}

/** Every scenario of the documents, and each of its interruptions. */
const documented = switches.flatMap((sw) =>
  sw.documents.scenarios.flatMap((scenario) =>
    [null, ...scenario.interruptions.map(({ mark }) => mark)].map((interruption) => {
      const dialect = sw.dialects[0] ?? '';
      const { trace, interruptedAt } = scenarioPlay(sw, scenario, { dialect, interruption });
      const at =
        interruptedAt === undefined ? undefined : { at: interruptedAt, mark: interruption ?? '' };
      const violations = [{ invariant: { id: 'some-claim' }, step: 1, evidence: 'as it is' }];
      const drawing = drawingOfTrace(trace, { title: scenario.id, interruption: at, violations });
      return [`${scenario.id} ${interruption ?? ''}`.trim(), trace, drawing] as const;
    }),
  ),
);

/** Random runs with all their requests, refusals and failures. */
const random = switches.flatMap((sw) =>
  fc.sample(interleaving(sw, { calls: 2 }), { numRuns: 5, seed: 3 }).map((scenario, run) => {
    const trace: Trace = play(sw, scenario);
    return [`${sw.name} run ${run}`, trace, drawingOfTrace(trace, { title: 'run' })] as const;
  }),
);

/** What everybody hears, and a request that nobody answers. */
const lost = ((): Trace =>
  play(genesys, {
    switch: 'genesys',
    config: genesys.readConfiguration({ dns: [{ name: 'A' }, { name: 'B' }] }),
    inputs: [
      { type: 'dials', thisDN: 'A', otherDN: 'B' },
      { type: 'link-lost' },
      { type: 'link-restored' },
      { type: 'TReleaseCall', thisDN: 'A', connID: 1 },
    ],
  }))();

const drawn = [
  ...documented,
  ...random,
  ['link lost', lost, drawingOfTrace(lost, { title: 'link lost' })] as const,
];

const heardIn = ({ steps, heard }: Trace) =>
  steps.flatMap(({ events }, step) => heard?.[step] ?? events);

const arrowsOf = ({ rungs }: Drawing): readonly Arrow[] => rungs.flatMap(({ arrows }) => arrows);

/** How often each name is said, and how often it stands in a text. */
function counted(names: readonly string[], text: string) {
  const words = text.split(/[^\w]+/u);
  return [...new Set(names)].map((name) => ({
    name,
    said: names.filter((one) => one === name).length,
    written: words.filter((word) => word === name).length,
  }));
}

/** The longest line of a text. */
const width = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => Array.from(line).length));

describe.each(drawn)('%s', (_, trace, drawing) => {
  const names = heardIn(trace).map(({ event }) => event);

  test('everything that is heard is in the drawing, once', () => {
    expect(arrowsOf(drawing).flatMap(({ event }) => event ?? [])).toEqual(heardIn(trace));
    expect(drawing.rungs.length).toBe(trace.steps.length);
  });

  test('every request lands where its ReferenceID is answered, or is open', () => {
    for (const { kind, reference, lands } of arrowsOf(drawing)) {
      if (kind !== 'request' || lands === undefined) continue;
      expect(drawing.rungs[lands.rung]?.arrows[lands.arrow]?.reference).toBe(reference);
    }
    const open = arrowsOf(drawing).filter(({ kind, lands }) => kind === 'request' && !lands);
    expect(drawing.open).toEqual(open.map(({ label }) => label));
  });

  test.each(['ladder', 'table'] as const)(
    'as a %s it has every event and fits 80 columns',
    (form) => {
      const lines = drawnAs(form, drawing).flatMap((line) => line.split('\n'));
      expect(width(lines)).toBeLessThanOrEqual(80);
      for (const { name, said, written } of counted(names, lines.join('\n'))) {
        expect({ name, written }).toSatisfy(() => written >= said);
      }
    },
  );

  test('as Mermaid it has one statement for each arrow, in the forms that Mermaid knows', () => {
    const [head, title, ...lines] = drawnAs('mermaid', drawing);
    expect(head).toBe('sequenceDiagram');
    expect(title).toMatch(/^ {2}accTitle: /u);
    const text = String.raw`(?:[\p{L}\p{N} ._,()*/'✗-]|#\d+;)*`;
    const forms = [
      String.raw`participant p\d+ as ${text}`,
      String.raw`p\d+(?:->>|-\)|-->>|--x)p\d+: ${text}`,
      String.raw`Note over p\d+(?:,p\d+)?: ${text}(?:<br/>${text})*`,
      String.raw`rect rgba\(220, 40, 40, 0\.15\)`,
      'end',
    ];
    const known = new RegExp(`^ {2}(?:${forms.join('|')})$`, 'u');
    for (const line of lines) expect(line).toMatch(known);
    const events = lines.filter((line) => /^ {2}p\d+(?:-->>|--x)p\d+: /u.test(line));
    const toParties = arrowsOf(drawing).filter(
      ({ kind, party }) => kind === 'event' && party !== undefined,
    );
    expect(events.length).toBe(toParties.length);
  });

  test('as SVG it is well-formed, has every label as text and needs nothing else', () => {
    const [svg = ''] = drawnAs('svg', drawing);
    const text = textOf(svg);
    for (const { name, said, written } of counted(names, text)) {
      expect({ name, written }).toSatisfy(() => written >= 2 * said);
    }
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*>\n<title>[^<]+<\/title>\n<desc>/u);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|href|<script|<foreignObject/iu,
    );
  });

  test('as Markdown it has every event, in fences and tables that are closed', () => {
    const lines = markdownDrawing(drawing);
    const table = lines.filter((line) => line.startsWith('| '));
    expect(lines.filter((line) => line.startsWith('```'))).toEqual(['```mermaid', '```']);
    expect(new Set(table.map((row) => row.match(/(?<!\\)\|/gu)?.length)).size).toBe(1);
    for (const { name, said, written } of counted(
      names,
      table.join('\n').replaceAll(String.raw`\_`, '_'),
    )) {
      expect({ name, written }).toSatisfy(() => written >= said);
    }
  });
});

test('the drawings have what drawings can have: requests that wait, refusals, what everybody hears, what names nobody', () => {
  const arrows = drawn.flatMap(([, , drawing]) => arrowsOf(drawing));
  expect(arrows.some(({ kind, lands }) => kind === 'request' && (lands?.arrow ?? 1) === 0)).toBe(
    true,
  );
  expect(arrows.some(({ kind, isNo }) => kind === 'request' && isNo)).toBe(true);
  expect(arrows.some(isForAll)).toBe(true);
  expect(arrows.some(({ event }) => event?.to === '')).toBe(true);
  expect(drawn.some(([, , { open }]) => open.length > 0)).toBe(true);
});

test('a caller who hangs up while TRouteCall is in flight', () => {
  const [, , drawing] = documented.find(([name]) => name === 'genesys/routed-call **') ?? [];
  expect(drawing && drawnAs('ladder', drawing)).toEqual([
    '        A                       genesys                       B',
    '        │                          ┃                          │',
    '  1     ├──────── dials B ────────►┃                          │',
    '        │◄───── EventDialing ──────┨                          │',
    '        │                          ┃                          │',
    '  2 ✗   │                          ● call 1 arrives           │',
    '        │                          ┠─── EventRouteRequest ───►│',
    '       ✗ some-claim: as it is',
    '        │                          ┃                          │',
    '  3     │                          ┃ ◁╌╌ TRouteCall to C #1 ╌╌┤',
    '        │                          ┃ ╎                        │',
    '  4 **  ├──────── hangs up ───────►┃ ╎                        │',
    '        │◄──── EventReleased ──────┨ ╎                        │',
    '        │                          ┠───── EventAbandoned ────►│',
    '        │                          ┠◄╯─ EventError 237 #1 ───►│',
    '        │                          ┃                          │',
  ]);
});

test('several drawings on one sheet are one SVG', () => {
  const some = documented.slice(0, 3).map(([, , drawing]) => drawing);
  const text = textOf(svgSheet(some).join('\n'));
  for (const { title } of some) expect(text).toContain(title);
  expect(svgSheet([])).toEqual([]);
});

/** Names as a log of an enemy has them. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>--><!--',
  '&lt;&amp;&#60;',
  '\u001b[2J\u0000\u202eevil',
  'one\ntwo\r| three |',
  '```\n# heading',
  '%%{init: {"theme": "dark"}}%%; end',
  '[a](javascript:alert(1)) @all #1',
  '\ud800\uffff',
  'x'.repeat(500),
  '日本語 ☎',
];

test('hostile names harm no form: they are escaped, stay in their line and take no more room', () => {
  const ladder = HOSTILE.map((to, line) => ({ line, to, event: `Event${to}`, otherDN: to }));
  const evidence = HOSTILE.join(' ');
  const drawing = drawingOfLog(HOSTILE[0] ?? '', {
    invariant: 'some-claim',
    line: 3,
    evidence,
    statement: evidence,
    source: { document: 'a', section: 'b' },
    call: HOSTILE[1] ?? '',
    ladder,
  });
  const [svg = ''] = drawnAs('svg', drawing);
  expect(textOf(svg)).toContain('<script>alert(1)</script>');
  const texts = [
    svg,
    drawnAs('ladder', drawing).join('\n'),
    drawnAs('table', drawing).join('\n'),
    drawnAs('mermaid', drawing).join('\n'),
    markdownDrawing(drawing).join('\n'),
  ];
  for (const text of texts) expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  for (const text of [svg, ...texts.slice(3)]) expect(text).not.toMatch(/<script|<img|<!--\s*$/iu);
  expect(markdownDrawing(drawing).filter((line) => line.startsWith('#'))).toEqual([]);
  expect(width(drawnAs('table', drawing))).toBeLessThanOrEqual(80);
});
