import { writeFileSync } from 'node:fs';
import { systematicFaults } from './check/adequacy/systematic-faults.ts';
import { FaultRuns } from './check/adequacy/measure.ts';
import { genesys } from './genesys/index.ts';
import { uccx } from './uccx/index.ts';
const [name, runs, pat] = process.argv.slice(2);
const sw: any = name === 'genesys' ? genesys : uccx;
const fr = new FaultRuns(sw, { seed: 1, runs: Number(runs) });
const out: any[] = [];
let n = 0;
for (const f of [...sw.faults, ...systematicFaults(sw)] as any[]) {
  if (pat && !new RegExp(pat).test(f.id)) continue;
  const m = fr.measure(f);
  out.push({ id: f.id, way: f.way, acted: m.acted, caughtBy: m.caughtBy, u: m.unnoticed.length });
  if (++n % 100 === 0) console.error(n, (performance.now() / 1000).toFixed(0));
}
writeFileSync(`/tmp/m-${name}.json`, JSON.stringify(out));
writeFileSync(`/tmp/m-${name}.json`, JSON.stringify(out));
const missed = out.filter((o) => o.caughtBy.length === 0);
console.log(out.length, 'missed', missed.length, 'never acts', missed.filter((o) => o.acted === 0).length);
