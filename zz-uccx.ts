import { campaign } from './src/check/campaign.ts';
import { missing, universe } from './src/check/missing.ts';
import { uccx } from './src/uccx/index.ts';
const runs = Number(process.argv[2] ?? 12000);
const all = universe(uccx);
let last = 0;
const began = Date.now();
const c = await campaign(uccx, { runs, seed: Number(process.argv[3] ?? 1), onProgress({ coverage, runs: done }: any) {
  if (done - last < 2000) return; last = done;
  console.log(done, (Date.now()-began)/1000|0, 's', missing(coverage, all, uccx.cannotHappen).length, 'of', all.length);
} });
console.log(c.found.map(({violation}: any) => `${violation.invariant.id}: ${violation.evidence}`));
console.log(missing(c.coverage, all, uccx.cannotHappen).join('\n'));
