/** A message's name as the vocabulary has it: what a log calls RequestRouteCall is the request TRouteCall. */
export function messageName(logged: string): string {
  let name = names.get(logged);
  if (name === undefined) {
    name = logged.startsWith(REQUEST) ? `T${logged.slice(REQUEST.length)}` : logged;
    if (names.size < MOST) names.set(logged, name);
  }
  return name;
}

/** How many names are kept. */
const MOST = 10_000;

const names = new Map<string, string>();

/** A message's name as logs have it. */
export const loggedName = (name: string): string =>
  /^T[A-Z]/u.test(name) ? `${REQUEST}${name.slice(1)}` : name;

const REQUEST = 'Request';

/** Events that every client hears: they are about the link, not about a DN. */
export const isForEverybody = (name: string): boolean =>
  name === 'EventLinkConnected' || name === 'EventLinkDisconnected';
