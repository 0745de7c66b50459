import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

import { explorerPage } from '../../store/explorer-page.ts';

/** Where Debian puts its browser, unless another one is named. */
const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

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
export async function startChromium(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: program, args: QUIET });
  } catch (cause) {
    throw new Error(
      `no browser could be started from ${program}: install one (Debian: apt-get install chromium), or say where one is (CHROMIUM=...)`,
      { cause },
    );
  }
}

/** Where the page is, as a file. */
export function address(): string {
  const page = explorerPage();
  if (page === undefined) throw new Error('the explorer page was not built: npm run build');
  return page.address;
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
  await page.goto(`${address()}${fragment}`);
  await page.locator('.work').waitFor();
  return { page, complaints };
}
