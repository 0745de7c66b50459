import { FaultRuns } from './check/adequacy/measure.ts';
import { genesys } from './genesys/index.ts';
import { uccx } from './uccx/index.ts';
import { campaign } from './check/campaign.ts';
const [name, runs] = process.argv.slice(2);
const sw: any = name === 'genesys' ? genesys : uccx;
const c = await campaign(sw, { runs: Number(runs), seed: 5 });
for (const f of c.found as any[]) console.log(f.violation.invariant.id, f.violation.evidence, JSON.stringify(f.scenario.inputs).slice(0, 900));
console.log((c.invariants as any[]).filter((i) => i.exercised === 0).map((i) => i.id));
