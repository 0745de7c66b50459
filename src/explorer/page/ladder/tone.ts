/** What an event means for its party, at a glance. */
export type Tone = 'begins' | 'talks' | 'ends' | 'fails' | 'plain';

const TONES: readonly (readonly [Tone, RegExp])[] = [
  ['fails', /Error|Busy|Disconnected|OutOfService|FAIL/u],
  ['ends', /Released|Abandoned|Diverted|RouteUsed|CLEARED|END_CALL|DEQUEUED|PartyDeleted/u],
  ['talks', /Established|Retrieved|ESTABLISHED|RETRIEVED/u],
  ['begins', /Dialing|Ringing|Queued|RouteRequest|BEGIN|DELIVERED|QUEUED|ORIGINATED|INITIATED/u],
];

/** The tone of an event, from its name. */
export const toneOf = (event: string): Tone =>
  TONES.find(([, pattern]) => pattern.test(event))?.[0] ?? 'plain';
