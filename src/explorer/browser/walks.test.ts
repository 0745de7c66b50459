import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { dice } from '../../check/walking/dice.ts';
import { linkTo } from '../../formats/deep-link.ts';
import { desks } from '../desks/desks.ts';
import { courseOf } from '../session/course.ts';
import { openPage, startChromium } from './chromium.fixture.ts';
import { shownEvents, shownViolations } from './reading.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const WALKS = 200;
const STEPS = 12;

/** Clicks whatever can be clicked, by chance; in the page itself, since a walk is thousands of clicks. */
const walk = (page: Page, choices: readonly number[]): Promise<readonly string[]> =>
  page.evaluate(async (chances) => {
    const clicked: string[] = [];
    for (const chance of chances) {
      const asks = [...document.querySelectorAll<HTMLElement>('.ask')];
      const ask = asks[Math.floor(chance * asks.length)];
      if (ask === undefined) return clicked;
      ask.click();
      clicked.push(ask.dataset['input'] ?? '');
      await new Promise((resolve) => setTimeout(resolve));
    }
    return clicked;
  }, choices);

test('200 random walks by clicking show what the model says, and break nothing', async () => {
  const { page, complaints } = await openPage(browser);
  let clicks = 0;
  for (let number = 0; number < WALKS; number += 1) {
    const choose = dice(number);
    const desk = desks[number % desks.length];
    if (desk === undefined) throw new Error('no switch');
    const setup = {
      switch: desk.sw.name,
      config: desk.sw.drawConfiguration(choose, { calls: 3 }),
    };
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      linkTo({ ...setup, inputs: [] }) ?? '',
    );
    await page.locator('.stand-bar .at', { hasText: '0 / 0' }).waitFor();
    const chances = Array.from({ length: STEPS }, () => choose(1_000_000) / 1_000_000);
    const clicked = await walk(page, chances);
    clicks += clicked.length;
    const inputs = clicked.map((input) => desk.sw.readInput(JSON.parse(input)));
    const course = courseOf(desk.sw, setup, inputs);
    expect(await shownEvents(page), `walk ${number}`).toEqual(
      course.steps.map(({ heard }) => heard.map(({ to, event }) => ({ to, event }))),
    );
    expect(await shownViolations(page)).toEqual([]);
  }
  expect(clicks).toBeGreaterThan(WALKS * 8);
  expect(complaints).toEqual([]);
});
