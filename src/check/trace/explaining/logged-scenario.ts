import type { Fault } from '../../../model/fault.ts';
import type { HeardInvariant } from '../../../model/invariant.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { Switch } from '../../../model/switch.ts';
import { isSystematic, systematicFaults } from '../../adequacy/systematic-faults.ts';
import { judge } from '../../judge.ts';
import { play } from '../../play.ts';
import { Player } from '../../player.ts';
import { shortest } from '../../shrinking/shortest.ts';
import { type Broken, shrink } from '../../shrinking/shrink.ts';
import { type Allowance, NO_ALLOWANCE } from './allowance.ts';
import type { LogTrace } from '../log-trace.ts';
import type { Story } from '../stories/story.ts';
import { explained, type StoryVerdict } from './unexplained.ts';

/** What happened on a call of a log that breaks a rule, as the model tells it. */
export interface LoggedScenario {
  /** The shortest way there if the model breaks the rule too with a fault; else all that happened. */
  readonly broken: Broken;
  /** How and where it shows in the log. */
  readonly evidence: string;
  readonly file: number;
  readonly line: number;
  /** The fault with which the model breaks the same rule in it; none where no fault does. */
  readonly fault: Fault | undefined;
}

/** What may have gone wrong with the events of a call that breaks a rule: they are not what the model says. */
const FAULTY: Allowance = { lost: 2, doubled: 2, late: 2 };

/**
 * The scenario behind the first rule that a call breaks: the run of the model
 * that comes nearest to the log; nothing where there is none.
 */
export function loggedScenario(story: Story, trace: LogTrace): LoggedScenario | undefined {
  const { switch: sw, judge: bench } = trace;
  const [first] = story.broken;
  if (first === undefined) return undefined;
  const together = story.broken.filter(({ line }) => line === first.line);
  const ids = new Set(together.map((one) => one.invariant));
  const rules = bench.invariants.filter(({ id }) => ids.has(id));
  const told = { rules, event: eventOf(first.evidence), problem: problemOf(first.evidence) };
  const found = withSuspects(story, trace, told) ?? nearest(story, trace, told);
  const broken = story.broken.find((one) => one.invariant === found?.invariant.id);
  if (found === undefined || broken === undefined) return undefined;
  const { scenario, invariant, fault } = found;
  const { evidence, file, line } = broken;
  const shrunk = fault === undefined ? undefined : smallest(sw, scenario, { invariant, fault });
  const violation = { invariant, step: scenario.inputs.length, evidence: UNREPEATED };
  const whole = { scenario, trace: play(sw, scenario), violation };
  return { broken: shrunk ?? whole, evidence, file, line, fault };
}

/** A run that says what the log says or comes near it, and what breaks the rule in it. */
interface Found {
  readonly scenario: Scenario;
  readonly invariant: HeardInvariant;
  readonly fault?: Fault | undefined;
}

/** The log as the model tells it with a fault that is known to break one of these rules. */
function withSuspects(story: Story, trace: LogTrace, told: Told): Found | undefined {
  const { switch: sw } = trace;
  for (const fault of sw.faults) {
    if (!told.rules.some(({ id }) => id === fault.breaks)) continue;
    const run = runOf(explained(story, trace, NO_ALLOWANCE, fault));
    if (run === undefined) continue;
    const scenario = scenarioOf(sw, run, fault);
    const invariant = ruleBroken(sw, scenario, fault, told);
    if (invariant !== undefined) return { scenario, invariant, fault };
  }
  return undefined;
}

/** The run of the right model that comes nearest, and the fault with which it breaks one of these rules too. */
function nearest(story: Story, trace: LogTrace, told: Told): Found | undefined {
  const { switch: sw } = trace;
  const run = runOf(explained(story, trace, FAULTY)) ?? runOf(explained(story, trace));
  const [rule] = told.rules;
  if (run === undefined || rule === undefined) return undefined;
  const scenario = scenarioOf(sw, run);
  for (const fault of faultsSaying(sw, told.event)) {
    const invariant = ruleBroken(sw, scenario, fault, told);
    if (invariant !== undefined) return { scenario, invariant, fault };
  }
  return { scenario, invariant: rule };
}

/** The log has it, and nobody knows how. */
const UNREPEATED = 'there is no fault with which the model breaks it here';

/** Those made by hand, then those that say this event wrong. */
const faultsSaying = (sw: Switch, event: string): readonly Fault[] => [
  ...sw.faults,
  ...systematicFaults(sw).filter((fault) => fault.event === event),
];

function smallest(
  sw: Switch,
  scenario: Scenario,
  shrinking: { readonly invariant: HeardInvariant; readonly fault: Fault },
): Broken | undefined {
  const shrunk = shrink(sw, scenario, shrinking);
  return shrunk === undefined ? undefined : shortest(sw, shrunk, shrinking).broken;
}

/** Rules that one event of a log breaks. */
interface Told {
  readonly rules: readonly HeardInvariant[];
  readonly event: string;
  /** What is wrong with it. */
  readonly problem: string;
}

/** The event that evidence speaks of: its first word. */
const eventOf = (evidence: string): string => evidence.split(' ')[0] ?? '';

/** What evidence says behind the event and where it was said. */
const problemOf = (evidence: string): string => evidence.slice(evidence.indexOf(': ') + 2);

/** The rule that the switch breaks too with this fault planted, by the same event and not by what it leaves unsaid; with a derived fault in the same way. */
const ruleBroken = (
  sw: Switch,
  scenario: Scenario,
  fault: Fault,
  { rules, event, problem }: Told,
): HeardInvariant | undefined => {
  const violations = judge(play(sw, scenario, { fault }), rules).filter(
    ({ step, evidence }) =>
      step < scenario.inputs.length &&
      eventOf(evidence) === event &&
      (!isSystematic(fault) || problemOf(evidence) === problem),
  );
  const broken = new Set(violations.map((one) => one.invariant));
  const found = rules.filter((rule) => broken.has(rule));
  return found.find(({ id }) => id === fault.breaks) ?? found[0];
};

type Run = NonNullable<StoryVerdict['run']>;

const runOf = ({ run }: StoryVerdict): Run | undefined =>
  run === undefined || run.inputs.length === 0 ? undefined : run;

/** With requests by their ReferenceIDs, as scenarios have them. */
function scenarioOf(sw: Switch, { config, inputs }: Run, fault?: Fault): Scenario {
  const player = new Player(sw.install(config, fault));
  const played = inputs.map((input) => player.playDrawn(input).input);
  return { switch: sw.name, config, inputs: played };
}
