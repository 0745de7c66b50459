import { flowOrders } from '../../check/order/flow-orders.ts';
import { judge } from '../../check/judge.ts';
import { scenarioPlay } from '../../check/conform/scenario-play.ts';
import type { Drawing } from '../../formats/drawings/drawing.ts';
import { drawingOfTrace } from '../../formats/drawings/drawing-of-trace.ts';
import { type Form, drawnAs } from '../../formats/drawings/forms.ts';
import { inMarkdown, markdownDrawing } from '../../formats/drawings/markdown.ts';
import { wrappedText } from '../../formats/drawings/wrapped.ts';
import { printable } from '../../formats/printable.ts';
import {
  type PlayedScenario,
  type ScenarioEntry,
  scenarioEntry,
  scenarioPlayJson,
} from '../../formats/scenarios/scenario-json.ts';
import { headline, ordersText, scenarioText } from '../../formats/scenarios/scenario-text.ts';
import { type DocumentedScenario, SOURCINGS } from '../../model/document.ts';
import type { Switch } from '../../model/switch.ts';
import { ExitCode } from '../exit-code.ts';
import type { Subcommand } from '../subcommand.ts';
import { UsageError, idOf, named } from '../usage-error.ts';
import type { World } from '../world.ts';
import { formOption } from '../output/form-option.ts';

/** `partyline scenarios [ID]`: the documents' scenarios, or one of them played. */
export const scenariosCommand: Subcommand = (program, world, end) => {
  program
    .command('scenarios')
    .description("list the documents' scenarios, or play one")
    .argument('[id]', 'a scenario, such as genesys/routed-call')
    .option('--dialect <dialect>', 'the dialect to play it in')
    .option('--interrupt <mark>', "the row of its abnormal table to play, such as '**'")
    .addOption(formOption('how it is shown'))
    .option('--json', 'for machines, the same as --format json')
    .addHelpText('after', EXAMPLES)
    .action((id: string | undefined, options: Options) => {
      const format = options.json ? 'json' : options.format;
      end(
        id === undefined
          ? list({ ...options, format }, world)
          : show(id, { ...options, format }, world),
      );
    });
};

interface Options {
  readonly dialect?: string;
  readonly interrupt?: string;
  readonly format: Form;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  partyline scenarios
  partyline scenarios genesys/internal-call
  partyline scenarios genesys/routed-call --interrupt '**' --format table
  partyline scenarios uccx/queued-and-answered --format ladder
  partyline scenarios genesys/acd-call --format svg > acd-call.svg
  partyline scenarios genesys/acd-call --dialect voice-microservices --json`;

const heading = (played: PlayedScenario): readonly string[] => [
  headline(played),
  ...wrappedText(`${played.scenario.sourcing}: ${sourceOf(played)}`, 80),
  ...(played.orders === undefined
    ? []
    : [`${ordersText(played.orders)}${from(played)}; this is one`]),
];

/** Where the messages of the table begin. */
const from = ({ scenario: { prelude } }: PlayedScenario): string =>
  prelude.length === 0 ? '' : ` from step ${prelude.length + 1} on`;

/** A played scenario in one of the forms. Mermaid and SVG stand alone: they can be redirected into a file. */
function shown(played: PlayedScenario, form: Form): readonly string[] {
  const drawing = drawingOf(played);
  switch (form) {
    case 'text':
      return [...heading(played), ...scenarioText(drawing), ...violated(played)];
    case 'json':
      return [JSON.stringify(scenarioPlayJson(played), null, 2)];
    case 'markdown':
      return [
        `### ${inMarkdown(drawing.title)}`,
        '',
        `From ${inMarkdown(sourceOf(played))} (${played.scenario.sourcing}).`,
        '',
        ...markdownDrawing(drawing),
      ];
    case 'ladder':
    case 'table':
      return [
        ...heading(played),
        ...drawnAs(form, drawing, played.scenario.parties),
        ...violated(played),
      ];
    case 'mermaid':
    case 'svg':
      return drawnAs(form, drawing);
  }
}

const drawingOf = (played: PlayedScenario): Drawing => {
  const { trace, interruption, interruptedAt, violations } = played;
  return drawingOfTrace(trace, {
    title: headline(played),
    violations,
    interruption:
      interruptedAt === undefined ? undefined : { at: interruptedAt, mark: interruption ?? '' },
  });
};

const sourceOf = ({ scenario }: PlayedScenario): string => {
  const { document, section } = scenarioEntry(scenario).source;
  return `${document}, ${section}`;
};

const violated = ({ violations }: PlayedScenario): readonly string[] =>
  violations.map(
    ({ invariant, step, evidence }) => `VIOLATION ${invariant.id} at step ${step + 1}: ${evidence}`,
  );

const itself = (name: string): string => name;

const allScenarios = ({ switches }: World): readonly DocumentedScenario[] =>
  switches.flatMap(({ documents }) => documents.scenarios);

/** What only a scenario can be asked for: an option of it, and what was said. */
const askedOfOne = ({ dialect, interrupt, format }: Options): string | undefined => {
  if (dialect !== undefined) return `--dialect ${dialect}`;
  if (interrupt !== undefined) return `--interrupt ${interrupt}`;
  return format === 'text' || format === 'json' ? undefined : `--format ${format}`;
};

const SOURCING_WIDTH = Math.max(...SOURCINGS.map(({ length }) => length));

function list(options: Options, world: World): ExitCode {
  const { format } = options;
  const asked = askedOfOne(options);
  if (asked !== undefined) {
    throw new UsageError(
      `${printable(asked)} is for one scenario; name it: partyline scenarios genesys/internal-call`,
    );
  }
  const { print, colours } = world.terminal;
  const entries = world.switches.flatMap((sw) =>
    sw.documents.scenarios.map((scenario) => entryOf(sw, scenario)),
  );
  if (format === 'json') print(JSON.stringify(entries, null, 2));
  else {
    const width = Math.max(...entries.map(({ id }) => id.length));
    for (const { id, sourcing, title, interruptions, messages, legalOrders } of entries) {
      const more = [
        ...(interruptions.length > 0 ? [interruptions.join(' ')] : []),
        ...(messages === undefined || legalOrders === undefined
          ? []
          : [ordersText({ messages, orders: BigInt(legalOrders) })]),
      ];
      const source = colours.dim(sourcing.padEnd(SOURCING_WIDTH));
      print([colours.bold(id.padEnd(width)), source, title, ...more].join('  '));
    }
  }
  return ExitCode.holds;
}

function entryOf(sw: Switch, scenario: DocumentedScenario): ScenarioEntry {
  const entry = scenarioEntry(scenario);
  if (sw.order === undefined) return entry;
  const dialect = entry.dialects[0] ?? '';
  const { trace } = scenarioPlay(sw, scenario, { dialect, interruption: null });
  return scenarioEntry(scenario, flowOrders(sw, scenario, trace));
}

function show(id: string, options: Options, world: World): ExitCode {
  const scenario = named('scenario', id, allScenarios(world), idOf);
  const { terminal, switches } = world;
  const sw = named('switch', id.split('/')[0] ?? '', switches, ({ name }) => name);
  const { dialects, interruptions } = scenarioEntry(scenario);
  const usual = sw.dialects.find((one) => dialects.includes(one)) ?? '';
  const dialect = named('dialect', options.dialect ?? usual, dialects, itself);
  if (options.interrupt !== undefined && interruptions.length === 0) {
    throw new UsageError(`${id} has no interruptions; leave --interrupt out`);
  }
  const interruption =
    options.interrupt === undefined
      ? null
      : named(`interruption of ${id}`, options.interrupt, interruptions, itself);
  const { trace, interruptedAt } = scenarioPlay(sw, scenario, { dialect, interruption });
  const violations = judge(trace, sw.invariants);
  const orders = interruption === null ? flowOrders(sw, scenario, trace) : undefined;
  const played = { orders, scenario, dialect, interruption, trace, interruptedAt, violations };
  terminal.print(...shown(played, options.format));
  return violations.length === 0 ? ExitCode.holds : ExitCode.violated;
}
