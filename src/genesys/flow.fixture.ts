import type { Said } from '../model/event.ts';
import { NOTHING, heardNext } from '../model/next.fixture.ts';
import { readConfiguration } from './configurations.ts';
import { install } from './exchange.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';

/** Phones A to D, one with two lines (W) and one not registered (U), queues, routing, a trunk and people outside. */
const PLACE = {
  inFlight: 0,
  dns: [
    ...['A', 'B', 'C', 'D'].map((name) => ({ name })),
    { name: 'W', lines: 2 },
    { name: 'U', registered: false },
    { name: 'P', type: 'acd-queue' },
    { name: 'Q', type: 'acd-queue' },
    { name: 'R', type: 'routing-point' },
    { name: 'RQ', type: 'routing-queue' },
    { name: 'T', type: 'trunk', digits: '9T' },
    { name: 'X', type: 'external', digits: '9X' },
  ],
};

/** Plays a story, each step of which has to do something; then hears what comes next. */
export const next = (
  story: readonly GenesysInput[],
  input: GenesysInput,
  special: object = {},
): readonly Said[] => heardNext(install(readConfiguration({ ...PLACE, ...special })), story, input);

/** Whether this can happen after the story: something then changes. */
export const canHappen = (
  story: readonly GenesysInput[],
  input: GenesysInput,
  special: object = {},
): boolean => next(story, input, special) !== NOTHING;

/** Every attribute of an event in short: party, event, ConnID, CallType and role, whom it names, and the rest. */
function short({ to, event, attributes, answers }: Said): string {
  const { ConnID, CallType, ThisDN, ThisDNRole, OtherDN, OtherDNRole, ...more } = attributes;
  const { ThirdPartyDN, ThirdPartyDNRole, ...rest } = more;
  const other = [OtherDN, OtherDNRole].filter(Boolean);
  const third = [ThirdPartyDN, ThirdPartyDNRole].filter(Boolean);
  return [
    to,
    event,
    ThisDN === to || ThisDN === undefined ? '' : `at ${ThisDN}`,
    ConnID,
    CallType,
    ThisDNRole,
    ...(other.length > 0 ? ['other', ...other] : []),
    ...(third.length > 0 ? ['third', ...third] : []),
    ...Object.entries(rest).map(([name, value]) => `${name}=${value}`),
    answers === undefined ? '' : '(answers)',
  ]
    .filter(Boolean)
    .join(' ');
}

const dials = (thisDN: string, otherDN: string): GenesysInput => ({
  type: 'dials',
  thisDN,
  otherDN,
});
const arrives = (connID: number): GenesysInput => ({ type: 'arrives', connID });
const answers = (thisDN: string, connID: number): GenesysInput => ({
  type: 'answers',
  thisDN,
  connID,
});

/** One phone calls another DN; the call is on its way. */
export const calling = (from: string, to: string): GenesysInput[] => [dials(from, to)];

/** The call has come to its destination: it rings, or waits there. */
export const arrived = (from: string, to: string, connID = 1): GenesysInput[] => [
  dials(from, to),
  arrives(connID),
];

/** The call was answered. */
export const talking = (from: string, to: string, connID = 1): GenesysInput[] => [
  ...arrived(from, to, connID),
  answers(to, connID),
];

/** A party of a call. */
export const on = (thisDN: string, connID = 1): { thisDN: string; connID: number } => ({
  thisDN,
  connID,
});

/** What is said after the story, in short. */
export const said = (
  story: readonly GenesysInput[],
  input: GenesysInput,
  special?: object,
): string[] => next(story, input, special).map(short);
