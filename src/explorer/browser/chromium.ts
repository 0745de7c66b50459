import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

/** Where Debian puts its browser, unless another one is named. */
const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The page as it was built, opened as a file. */
export const address = new URL('../../../dist/explorer/index.html', import.meta.url).href;

/** Without a network there is nothing for a browser to look up. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser; says what is missing where it cannot. */
export function startChromium(): Promise<Browser> {
  if (!existsSync(program)) {
    throw new Error(
      `no browser at ${program}: install it (Debian: apt-get install chromium), or say where one is (CHROMIUM=...)`,
    );
  }
  if (!existsSync(fileURLToPath(address))) {
    throw new Error('the explorer page was not built: npm run build');
  }
  return chromium.launch({ executablePath: program, args: QUIET });
}

/** The page opened, and everything it complains about. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens the page in a fresh profile, with a fragment and an appearance if one is given. */
export async function openPage(
  browser: Browser,
  fragment = '',
  appearance: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...appearance,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|blob|data):/u.test(request.url())) complaints.push(`asked ${request.url()}`);
  });
  await page.goto(`${address}${fragment}`);
  await page.locator('.work').waitFor();
  return { page, complaints };
}
