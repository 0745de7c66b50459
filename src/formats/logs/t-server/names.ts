/** A message's name as the vocabulary has it: what a log calls RequestRouteCall is the request TRouteCall. */
export function messageName(logged: string): string {
  let name = names.get(logged);
  if (name === undefined) {
    name = FUNCTIONS.get(logged) ?? asFunction(logged);
    if (names.size < MOST) names.set(logged, name);
  }
  return name;
}

const asFunction = (logged: string): string =>
  logged.startsWith(REQUEST) ? `T${logged.slice(REQUEST.length)}` : logged;

/** How many names are kept. */
const MOST = 10_000;

const names = new Map<string, string>();

/** A message's name as logs have it. */
export const loggedName = (name: string): string =>
  MESSAGES.get(name) ?? (/^T[A-Z]/u.test(name) ? `${REQUEST}${name.slice(1)}` : name);

const REQUEST = 'Request';

/** The messages whose functions are called otherwise (TMessageType, T-Library functions). */
const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['RequestAgentReady', 'TAgentSetReady'],
  ['RequestAgentNotReady', 'TAgentSetNotReady'],
]);

const MESSAGES: ReadonlyMap<string, string> = new Map(
  [...FUNCTIONS].map(([message, name]) => [name, message]),
);

/** Events that every client hears: they are about the link, not about a DN. */
export const isForEverybody = (name: string): boolean =>
  name === 'EventLinkConnected' || name === 'EventLinkDisconnected';
