/** A message's name as the vocabulary has it: what a log calls RequestRouteCall is the request TRouteCall. */
export const messageName = (name: string): string =>
  name.startsWith(REQUEST) ? `T${name.slice(REQUEST.length)}` : name;

/** A message's name as logs have it. */
export const loggedName = (name: string): string =>
  /^T[A-Z]/u.test(name) ? `${REQUEST}${name.slice(1)}` : name;

const REQUEST = 'Request';

/** Events that every client hears: they are about the link, not about a DN. */
export const isForEverybody = (name: string): boolean =>
  name === 'EventLinkConnected' || name === 'EventLinkDisconnected';

/** Attribute names that differ between servers, by the name the documents use. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['Reason', 'Reasons'],
  ['CallUuid', 'CallUUID'],
  ['ThirdPartyDnRole', 'ThirdPartyDNRole'],
]);

/** An attribute's name as the documents have it. */
export const attributeName = (name: string): string => ALIASES.get(name) ?? name;
