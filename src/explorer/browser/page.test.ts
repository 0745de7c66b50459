import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { address, openPage, startChromium } from './chromium.fixture.ts';
import { clickable, openScenario, plant, shownEvents, shownViolations } from './reading.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const stepsShown = (page: Page) => page.locator('.ladder > .rungs > .rung').count();

test('a situation is forked where somebody went back to, and both branches are compared', async () => {
  const { page, complaints } = await openPage(browser);
  await openScenario(page, 'genesys/routed-call', 't-server');
  await page.locator('[data-step="3"] .step').click();
  await page.locator('.ask', { hasText: 'hangs up call 1' }).click();
  expect(await stepsShown(page)).toBe(4);
  expect(await page.locator('.branches li').allInnerTexts()).toHaveLength(2);
  await page.locator('.compare-with').selectOption({ label: 'normal flow' });
  const heading = page.locator('.comparison-head');
  expect(await heading.innerText()).toContain('The first 3 steps are the same.');
  const marked = page.locator('.differences table', { hasText: 'What B hears' });
  expect(await marked.locator('tr.only-here').allInnerTexts()).toEqual([
    expect.stringContaining('EventAbandoned'),
    expect.stringContaining('EventError'),
  ]);
  expect(await marked.locator('tr.only-there').allInnerTexts()).toEqual([
    expect.stringContaining('EventRouteUsed'),
  ]);
  expect(complaints).toEqual([]);
});

test('a link opens the same situation elsewhere', async () => {
  const { page } = await openPage(browser);
  await openScenario(page, 'uccx/queued-and-answered', 'unified-ccx');
  await plant(page, 'drop:END_CALL_EVENT');
  await page.waitForTimeout(300);
  const there = await openPage(browser, new URL(page.url()).hash);
  expect(await shownEvents(there.page)).toEqual(await shownEvents(page));
  expect(await there.page.locator('.fault').inputValue()).toBe(
    await page.locator('.fault').inputValue(),
  );
  expect(await stepsShown(there.page)).toBeGreaterThan(5);
  expect(there.complaints).toEqual([]);
});

test.each(['#v1.nonsense', '#hello', `#v1.${'A'.repeat(2000)}`])(
  'the link %s is refused with a sentence, and the page goes on',
  async (fragment) => {
    const { page, complaints } = await openPage(browser, fragment);
    expect(await page.locator('.notice.refused').innerText()).toMatch(/The link .*\./u);
    await page.locator('.ask', { hasText: 'dials B' }).first().click();
    expect(await stepsShown(page)).toBe(1);
    expect(complaints).toEqual([]);
  },
);

test('what was clicked together is there again after the page was closed', async () => {
  const { page } = await openPage(browser);
  await openScenario(page, 'genesys/acd-call', 't-server');
  await page.locator('.interrupt').getByText('**', { exact: true }).click();
  const shown = await shownEvents(page);
  await page.goto('about:blank');
  await page.goto(address());
  await page.locator('.rung').first().waitFor();
  expect(await shownEvents(page)).toEqual(shown);
  expect(await page.locator('.branches li').count()).toBe(2);
});

test('everything goes with the keyboard alone', async () => {
  const { page, complaints } = await openPage(browser);
  await page.keyboard.press('/');
  await page.keyboard.type('dials b');
  await page.keyboard.press('Enter');
  expect(await stepsShown(page)).toBe(1);
  await page.keyboard.type('arrives');
  await page.keyboard.press('Enter');
  expect(await stepsShown(page)).toBe(2);
  await tabTo(page, '.rung .step');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await page.locator('.stand-bar .at').innerText()).toBe('1 / 2');
  await tabTo(page, '.rung .event');
  await page.keyboard.press('Enter');
  expect(await page.locator('.details').innerText()).toContain('A call is being made');
  await page.keyboard.press('Control+z');
  expect(await stepsShown(page)).toBe(1);
  await page.keyboard.press('Control+y');
  expect(await stepsShown(page)).toBe(2);
  await tabTo(page, '.situation');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

/** Presses Tab until something like this has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}

test('a search in a worker finds the planted fault, and is called off when asked', async () => {
  const { page, complaints } = await openPage(browser);
  await openScenario(page, 'genesys/internal-call', 't-server');
  await page.getByText('Find me a violation').click();
  await page.getByText('Cancel').click();
  expect(await page.locator('.notice.done').innerText()).toContain('called off');
  await plant(page, 'double-released');
  await page.getByText('Find me a violation').click();
  await page.locator('.ladder .violation').first().waitFor();
  expect(await shownViolations(page)).toContain('one-terminal-event');
  expect(complaints).toEqual([]);
});

test('requests that are refused at once are shown as such, and why', async () => {
  const { page } = await openPage(browser);
  const before = (await clickable(page)).length;
  await page.locator('.with-refused input').check();
  const refused = page.locator('.ask.refused');
  expect(await refused.count()).toBeGreaterThan(20);
  expect(await refused.first().innerText()).toMatch(/refused: .*\(\d+\)/u);
  expect((await clickable(page)).length).toBe(before);
  await refused.first().click();
  expect(await page.locator('.rung .outcome').innerText()).toBe('refused');
});

describe('no serious violation of accessibility', () => {
  test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    const { page, complaints } = await openPage(browser, '', { colorScheme });
    await findNothing(page, 'empty');
    await openScenario(page, 'genesys/routed-call', 't-server');
    await plant(page, 'double-released');
    await page.locator('.event').first().click();
    await findNothing(page, 'ladder');
    await page.locator('.interrupt button').first().click();
    await page.locator('.compare-with').selectOption({ index: 1 });
    await findNothing(page, 'comparison');
    await page.locator('.situation').click();
    await findNothing(page, 'dialog');
    expect(complaints).toEqual([]);
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Has axe-core look at the page as it is. */
async function findNothing(page: Page, what: string): Promise<void> {
  const { violations }: AxeResults = await page.evaluate(`${axe}; axe.run()`);
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(serious, what).toEqual([]);
}
