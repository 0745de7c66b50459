import type { Page } from 'playwright-core';

/** One event as the ladder shows it. */
export interface ShownEvent {
  readonly to: string;
  readonly event: string;
}

/** Everything the ladder shows, step by step: what is heard, by whom, in the order in which it is said. */
export const shownEvents = (page: Page): Promise<readonly (readonly ShownEvent[])[]> =>
  page.locator('.ladder > .rungs > .rung').evaluateAll((rungs) =>
    rungs.map((rung) =>
      [...rung.querySelectorAll<HTMLElement>('.event')].map((event) => ({
        to: event.dataset['to'] ?? '',
        event: event.dataset['event'] ?? '',
      })),
    ),
  );

/** The invariants that the ladder says are broken. */
export const shownViolations = (page: Page): Promise<readonly string[]> =>
  page.locator('.ladder .violation b').allInnerTexts();

/** Chooses a scenario of the documents in the dialog. */
export async function openScenario(page: Page, id: string, dialect: string): Promise<void> {
  await page.locator('.situation').click();
  await page.locator(`[data-scenario="${id}"][data-dialect="${dialect}"]`).click();
}

/** Everything that can be clicked next, as the inputs that it asks. */
export const clickable = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.ask:not(.refused)')
    .evaluateAll((asks) =>
      asks.map((ask) => (ask instanceof HTMLElement ? (ask.dataset['input'] ?? '') : '')),
    );

/** Plants a fault in the switch. */
export async function plant(page: Page, fault: string): Promise<void> {
  await page.locator('.fault').fill(fault);
  await page.locator('.fault').press('Enter');
}
