import type { Input } from '../../model/input.ts';

/** What a party is called where a story is told: `caller A`, or its name alone. */
export type Called = (name: string) => string;

/** One input in words: `A dials B`, `RP TRouteCall call 1 to B`, `request 1: carried out`. */
export function tell(input: Input, called: Called = String): string {
  const { type, thisDN, connID, reference, otherDN, client, ...rest } = input;
  const party = thisDN === undefined ? undefined : called(String(thisDN));
  const other = otherDN === undefined ? undefined : called(String(otherDN));
  const call = connID === undefined ? undefined : `call ${connID}`;
  const phrase = PHRASES[type];
  if (phrase !== undefined) {
    const { by } = rest;
    return phrase({
      party: party ?? '',
      other: other ?? '',
      call: call ?? '',
      by: String(by ?? ''),
    });
  }
  const request = reference === undefined ? undefined : `request ${reference}`;
  const asker = client === undefined ? undefined : called(String(client));
  const subject = asker ?? party ?? call ?? request;
  const objects = [
    ...[call, request].filter((object) => object !== undefined && object !== subject),
    ...(party === undefined || party === subject ? [] : [`for ${party}`]),
    ...(other === undefined ? [] : [call === undefined ? other : `to ${other}`]),
  ];
  const circumstances = Object.entries(rest).map(([name, value]) => `, ${name} ${value}`);
  return [sentence(subject, type, objects), ...circumstances].join('');
}

/** The same within a sentence: `RP asks for TRouteCall on call 1 to B`, `request 1 is carried out`. */
export function clause(input: Input, called: Called = String): string {
  const { type, reference } = input;
  if (type === 'carried-out') return `request ${reference} is carried out`;
  if (type === 'rejected-by-switch') return `the switch rejects request ${reference}`;
  const told = tell(input, called);
  const at = told.indexOf(` ${type}`);
  if (!isRequest(type) || at < 0) return told;
  const objects = told
    .slice(at + type.length + 1)
    .replace(/^ call /u, ' on call ')
    .replace(/^ (?!on |for )/u, ' to ');
  return `${told.slice(0, at)} asks for ${type}${objects}`;
}

/** Who and what an input names. */
interface Named {
  readonly party: string;
  readonly other: string;
  readonly call: string;
  readonly by: string;
}

/** What happens to a party or a call rather than that it does it. */
const PHRASES: Readonly<Record<string, (named: Named) => string>> = {
  selects: ({ party, call }) => `${party} is selected for ${call}`,
  accepts: ({ call }) => `the application accepts ${call}`,
  'releases-port': ({ call }) => `the port leaves ${call}`,
  'rings-out': ({ party, call }) => `${call} rings out at ${party}`,
  clears: ({ call, by }) => `the ${by} clears ${call}`,
  'work-timer-expires': ({ party }) => `the work timer of ${party} expires`,
  'reserves-contact': ({ party, other }) => `${party} is reserved for ${other}`,
  'offers-reservation': ({ call }) => `the reservation of ${call} is offered`,
  'ends-reservation': ({ call }) => `the reservation of ${call} ends`,
  'frees-agent': ({ call }) => `the agent reserved for ${call} is free again`,
  'begins-preview': ({ call }) => `the preview of ${call} begins`,
  'dials-preview': ({ call }) => `the preview of ${call} is dialed`,
  'customer-answers': ({ call }) => `the customer answers ${call}`,
  'customer-busy': ({ call }) => `the customer of ${call} is busy`,
  'customer-no-answer': ({ call }) => `the customer does not answer ${call}`,
  'machine-answers': ({ call }) => `a machine answers ${call}`,
  'is-observed': ({ party, call }) => `the observer of ${party} is called to ${call}`,
  'fails-over': () => 'the server fails over',
  'takes-over': () => 'the standby server takes over',
  'route-timer-expires': ({ party, other, call }) =>
    `the route timer of ${party} expires, ${call} goes to ${other}`,
  'routed-by-another-application': ({ party, other, call }) =>
    `another application routes ${call} from ${party} to ${other}`,
};

function sentence(
  subject: string | number | undefined,
  type: string,
  objects: readonly (string | undefined)[],
): string {
  const words = type.replaceAll('-', ' ');
  if (subject === undefined) return [words, ...objects].join(' ');
  return isVerb(type)
    ? [subject, words, ...objects].join(' ')
    : `${subject}: ${[words, ...objects].join(' ')}`;
}

/** Requests and what people do read as verbs: `A TMakeCall B`, `B picks up call 1`. */
const isVerb = (type: string): boolean => isRequest(type) || /^[a-z]+s(-|$)/u.test(type);

const isRequest = (type: string): boolean => /^T[A-Z]|_REQ$/u.test(type);
