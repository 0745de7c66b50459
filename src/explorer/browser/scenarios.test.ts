import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { paperWorld } from '../../cli/paper-world.ts';
import { run } from '../../cli/run.ts';
import {
  type ScenarioPlayJson,
  scenarioPlaySchema,
} from '../../formats/scenarios/scenario-json.ts';
import { desks } from '../desks/desks.ts';
import { dialectsOf } from '../session/documented.ts';
import { openPage, startChromium } from './chromium.fixture.ts';
import { openScenario, shownEvents, shownViolations } from './reading.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

/** What the command line says of a scenario. */
async function told(...args: readonly string[]): Promise<ScenarioPlayJson> {
  const world = paperWorld('/');
  expect(await run(['scenarios', ...args, '--json'], world)).toBe(0);
  return scenarioPlaySchema.parse(JSON.parse(world.printed.join('\n')));
}

const heard = ({ steps }: ScenarioPlayJson) =>
  steps.map(({ events }) => events.map(({ to, event }) => ({ to, event })));

test('every scenario, in every dialect and at every interruption, shows what the command line says', async () => {
  const { page, complaints } = await openPage(browser);
  let compared = 0;
  for (const desk of desks) {
    for (const scenario of desk.sw.documents.scenarios) {
      for (const dialect of dialectsOf(desk, scenario)) {
        await openScenario(page, scenario.id, dialect);
        const reading = [scenario.id, '--dialect', dialect];
        expect(await shownEvents(page), reading.join(' ')).toEqual(heard(await told(...reading)));
        for (const { mark } of scenario.interruptions) {
          await page.locator('.interrupt').getByText(mark, { exact: true }).click();
          const interrupted = await told(...reading, '--interrupt', mark);
          expect(await shownEvents(page), `${reading.join(' ')} ${mark}`).toEqual(
            heard(interrupted),
          );
          compared += 1;
        }
        expect(await shownViolations(page)).toEqual([]);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(60);
  expect(complaints).toEqual([]);
});
