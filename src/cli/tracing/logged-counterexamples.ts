import { counterexampleOf } from '../../check/counterexample.ts';
import type { LogTrace } from '../../check/trace/log-trace.ts';
import { loggedScenario } from '../../check/trace/explaining/logged-scenario.ts';
import type { Story } from '../../check/trace/stories/story.ts';
import type { TraceReport } from '../../formats/reports/trace-report.ts';
import { FileError } from '../../store/errors.ts';
import { saveCounterexample } from '../../store/save-counterexample.ts';
import { COUNTEREXAMPLES } from '../checking/counterexamples.ts';
import type { World } from '../world.ts';

/** Saves what happened on calls that break a rule, the first of each rule. */
export class LoggedCounterexamples {
  /** What was saved, in the order of the log. */
  readonly saved: TraceReport['saved'] = [];
  readonly #files: readonly string[];
  readonly #world: World;
  readonly #rules = new Set<string>();

  constructor(files: readonly string[], world: World) {
    this.#files = files;
    this.#world = world;
  }

  save(story: Story, trace: LogTrace): void {
    const rule = story.broken[0]?.invariant ?? '';
    if (this.#rules.has(rule)) return;
    this.#rules.add(rule);
    const logged = loggedScenario(story, trace);
    const { terminal, folder, today } = this.#world;
    if (logged === undefined) {
      terminal.warn(
        `partyline: not saved: no run of the model comes near the call that breaks ${rule}`,
      );
      return;
    }
    const { broken, line, fault } = logged;
    const { invariant } = broken.violation;
    const place = `${this.#files[logged.file] ?? ''}:${line}`;
    const by = `partyline trace ${place}`;
    const log = `${place}: ${logged.evidence}`;
    try {
      const counterexample = counterexampleOf(broken, { by, seed: 0, date: today(), fault, log });
      const file = saveCounterexample(COUNTEREXAMPLES, counterexample, folder);
      this.saved.push({ invariant: invariant.id, line, file, fault: fault?.id ?? null });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      terminal.warn(`partyline: not saved: ${error.message}`);
    }
  }
}
