import { play } from '../../check/play.ts';
import { dice } from '../../check/walking/dice.ts';
import { walk } from '../../check/walking/walk.ts';
import { heardIn } from '../../formats/logs/heard-in.ts';
import type { LogWriter } from '../../formats/logs/log-writer.ts';
import type { Heard } from '../../model/heard.ts';
import type { Input } from '../../model/input.ts';
import type { Switch } from '../../model/switch.ts';

/** How many different runs they go through at most. */
const RUNS = 200;

/** How many things are said in one piece of a log: what comes in one read of a file. */
const PIECE = 200;

/** What ends or doubts the calls of all others too, or a DN's service: each run is to be one of many. */
const OF_EVERYBODY = /^(?:link-lost|fails-over|goes-out-of-service)$/u;

/** What is said in a run: pieces that are each said at once, between which people take their time. */
type Run = readonly (readonly Heard[])[];

/** What is said in runs that begin and end at rest, agents and clients as they were: one can follow another. */
function finishedRuns<C, S, I extends Input>(sw: Switch<C, S, I>, most: number): readonly Run[] {
  const runs: Run[] = [];
  for (let seed = 0; runs.length < most; seed += 1) {
    const choose = dice(seed);
    const config = sw.drawConfiguration(choose, {});
    const exchange = sw.install(config);
    const steps = walk(exchange, choose, { maxSteps: 40 });
    const last = steps.at(-1);
    if (last === undefined || !exchange.atRest(last.after)) continue;
    if (withoutCalls(last.after) !== withoutCalls(exchange.initial)) continue;
    if (steps.some(({ input }) => OF_EVERYBODY.test(input.type))) continue;
    const inputs = steps.map(({ input }) => input);
    const trace = play(sw, { switch: sw.name, config, inputs });
    const { exchange: played } = trace;
    const said = atOnce(trace.steps.map((step) => heardIn({ ...trace, steps: [step] }, played)));
    if (said.length > 0) runs.push(said);
  }
  return runs;
}

/** How phones, agents and clients stand, whatever became of the calls. */
const withoutCalls = (state: unknown): string =>
  JSON.stringify(state, (field, value: unknown) => (field === 'calls' ? undefined : value));

/** What one step says is said at once, and so is what comes from a request to its answer. */
function atOnce(steps: Run): Run {
  const pieces: Heard[][] = [];
  const open = new Set<string>();
  for (const step of steps) {
    if (open.size > 0) pieces.at(-1)?.push(...step);
    else if (step.length > 0) pieces.push([...step]);
    for (const { kind, attributes } of step) {
      const reference = attributes['ReferenceID'] ?? attributes['InvokeID'] ?? '';
      if (kind === 'request') open.add(reference);
      else open.delete(reference);
    }
  }
  return pieces;
}

/**
 * An endless log, piece by piece: at each of so many places one run after another of the same phones, with calls of their own.
 * `inProgress`: how many calls, or groups of calls, are under way at any time.
 */
export function endlessLog<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  inProgress: number,
): () => readonly Heard[] {
  const runs = finishedRuns(sw, Math.min(RUNS, inProgress));
  const places = Array.from({ length: inProgress }, (_, place) => {
    const run = runs[place % runs.length] ?? [];
    return { run, said: 0, calls: place, name: String(place) };
  });
  let turn = 0;
  let calls = inProgress;
  return () => {
    const piece: Heard[] = [];
    while (piece.length < PIECE) {
      const place = places[turn % inProgress];
      turn += 1;
      const heard = place?.run[place.said];
      if (place === undefined || heard === undefined) continue;
      piece.push(...heard.map((one) => renamed(one, place.name, place.calls * CALLS)));
      place.said = (place.said + 1) % place.run.length;
      if (place.said > 0) continue;
      place.calls = calls;
      calls += 1;
    }
    return piece;
  };
}

/** How many calls, and how many requests, one run may have. */
const CALLS = 128;

/** The same of other phones and of another call: the names are longer, and the numbers moved on. */
const renamed = (heard: Heard, place: string, by: number): Heard => ({
  ...heard,
  to: heard.to === '' || heard.to === '*' ? heard.to : heard.to + place,
  attributes: Object.fromEntries(
    Object.entries(heard.attributes).map(([name, value]) => [
      name,
      PHONE.test(name) && value ? value + place : moved(name, value, by),
    ]),
  ),
});

/** Attributes whose values are phones, queues and agents. */
const PHONE =
  /(?:DN|Queue|DeviceID|Extension|AgentID|Instrument|ANI|DNIS|DialedNumber)(?:\[\d+\])?$/u;

/** Attributes whose values number calls and requests. */
const NUMBERED = /(?:ConnID|CallID(?:\[\d+\])?|ReferenceID|InvokeID)$/u;

function moved(name: string, value: string | undefined, by: number): string | undefined {
  if (value === undefined || !NUMBERED.test(name)) return value;
  const number = Number.parseInt(value, 10) + by;
  return name.endsWith('ConnID') ? number.toString(16).padStart(16, '0') : String(number);
}

/** The same as text: the next piece of it. */
export function textOf(writer: LogWriter, next: () => readonly Heard[]): () => Uint8Array {
  let index = 0;
  let lines: readonly string[] = writer.begin();
  return () => {
    lines = [...lines, ...next().flatMap((heard) => writer.write({ heard }, index++))];
    const text = `${lines.join('\n')}\n`;
    lines = [];
    return new TextEncoder().encode(text);
  };
}
