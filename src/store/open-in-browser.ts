import { spawnSync } from 'node:child_process';

/** How each system opens an address. */
const OPENERS: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the browser of whoever is there; whether something took it. */
export function openInBrowser(address: string): boolean {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const { status } = spawnSync(program, [...args, address], { stdio: 'ignore', timeout: 10_000 });
  return status === 0;
}
