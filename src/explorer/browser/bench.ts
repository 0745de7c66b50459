import { Buffer } from 'node:buffer';

import type { Browser, Page } from 'playwright-core';

import { dice } from '../../check/walking/dice.ts';
import { walk } from '../../check/walking/walk.ts';
import { linkTo } from '../../formats/deep-link.ts';
import { explorerPage } from '../../store/explorer-page.ts';
import type { Desk } from '../desks/desk.ts';
import { desks } from '../desks/desks.ts';
import { openPage, startChromium } from './chromium.fixture.ts';

// Measures the explorer page: its size, when it first paints, and what a click costs at 200 steps.

const STEPS = 200;
const CLICKS = 20;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** A random walk of so many steps, as a link. */
function longWalk({ sw }: Desk): string {
  for (let seed = 1; ; seed += 1) {
    const choose = dice(seed);
    const config = sw.drawConfiguration(choose, { calls: 40 });
    const inputs = walk(sw.install(config), choose, { maxSteps: 4 * STEPS })
      .slice(0, STEPS)
      .map(({ input }) => input);
    if (inputs.length === STEPS) return linkTo({ switch: sw.name, config, inputs }) ?? '';
  }
}

/** When the browser first painted something, in milliseconds from the beginning. */
const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);

/** What a click costs the page's thread until everything is laid out again, in milliseconds, for one click after another. */
async function clicks(page: Page, many: number): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const times: number[] = [];
  for (let click = 0; click < many; click += 1) {
    const before = await busy();
    await page.evaluate(async (number) => {
      const asks = document.querySelectorAll<HTMLElement>('.ask');
      asks[(number * 7) % asks.length]?.click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }, click);
    times.push((await busy()) - before);
  }
  return times;
}

async function measure(browser: Browser, desk: Desk): Promise<void> {
  const { page } = await openPage(browser, `#${longWalk(desk)}`);
  const times = await clicks(page, CLICKS);
  const steps = await page.locator('.ladder > .rungs > .rung').count();
  say(
    `${desk.sw.name.padEnd(8)} a click at ${steps} steps: ${median(times).toFixed(1)} ms, at most ${Math.max(...times).toFixed(1)} ms`,
  );
}

const browser = await startChromium();
try {
  say(`size     ${Buffer.byteLength(explorerPage()?.html ?? '')} bytes`);
  const paints: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const { page } = await openPage(browser);
    paints.push(await firstPaint(page));
    await page.close();
  }
  say(`paint    ${median(paints).toFixed(0)} ms`);
  for (const desk of desks) await measure(browser, desk);
} finally {
  await browser.close();
}
