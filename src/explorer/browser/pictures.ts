import { openPage, startChromium } from './chromium.fixture.ts';
import { openScenario } from './reading.fixture.ts';

// Takes the picture of the page that the README shows.

const browser = await startChromium();
try {
  const { page } = await openPage(browser, '', { viewport: { width: 1280, height: 760 } });
  await openScenario(page, 'genesys/routed-call', 't-server');
  await page.locator('[data-step="3"] .step').click();
  await page.locator('.ask', { hasText: 'hangs up call 1' }).click();
  await page.locator('[data-event="EventAbandoned"]').click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: '.github/explorer.png' });
} finally {
  await browser.close();
}
