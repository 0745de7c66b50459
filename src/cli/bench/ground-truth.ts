import type { Played } from '../../check/played.ts';
import { LogHearing } from '../../check/trace/log-hearing.ts';
import { explained } from '../../check/trace/explaining/unexplained.ts';
import { genesys } from '../../genesys/index.ts';
import type { Switch } from '../../model/switch.ts';
import { uccx } from '../../uccx/index.ts';
import { correctLogs, documented, faultyLogs, plantedRuns, saidIn, walked } from './log-truth.ts';
import { type Way, WAYS } from './log-ways.ts';

/** How many random interleavings of each switch are told in every format. */
const RUNS = Number(process.argv[2] ?? 500);

/** How many runs each planted fault is looked for in. */
const RUNS_OF_A_FAULT = Math.ceil(RUNS / 10);

function tell(way: Way, runs: readonly Played[], planted: ReturnType<typeof plantedRuns>): void {
  const { logs, same, conforming } = correctLogs(way, runs);
  console.log(`${way.switch.name}, ${way.title}`);
  console.log(`  correct logs read back the same ${same}/${logs}, conform ${conforming}/${logs}`);
  const faulty = faultyLogs(way, planted);
  console.log(
    `  logs with one of ${faulty.faults.size} planted faults depart at the right line ${faulty.right}/${faulty.logs}, missed ${listed(faulty.missed)}`,
  );
  console.log(`  excluded, with the bytes of the log without the fault: ${listed(faulty.alike)}`);
  console.log(
    `  excluded, with the bytes of a log that says what is left out and breaks no rule: ${listed(faulty.filled)}`,
  );
}

function listed(counts: ReadonlyMap<string, number>): string {
  const sum = [...counts.values()].reduce((all, one) => all + one, 0);
  const each = [...counts].map(([id, count]) => `${id} ${count}`);
  return sum === 0 ? '0' : `${sum} (${each.join(', ')})`;
}

/** What the model says to the stories of correct logs. */
function explanations(sw: Switch, runs: readonly Played[]): void {
  const counts: Record<string, number> = {};
  const nothing = { at: undefined, happened: undefined, client: undefined, sequence: undefined };
  for (const played of runs) {
    const hearing = new LogHearing([sw], {
      explain(story, trace) {
        const verdict = explained(story, trace);
        counts[verdict.verdict] = (counts[verdict.verdict] ?? 0) + 1;
        return verdict;
      },
    });
    for (const [index, heard] of saidIn(played).entries()) {
      hearing.hear({ heard, line: index + 1, ...nothing }, true);
    }
    hearing.finish();
  }
  console.log(`${sw.name}: correct stories ${JSON.stringify(counts)}`);
}

for (const sw of [genesys, uccx]) {
  const random = Array.from({ length: RUNS }, (_, seed) => walked(sw, seed + 1));
  const runs = [...documented(sw), ...random];
  const planted = plantedRuns(sw, RUNS_OF_A_FAULT);
  for (const way of WAYS.filter((one) => one.switch === sw)) tell(way, runs, planted);
  explanations(sw, runs);
}
