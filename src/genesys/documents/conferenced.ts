import type { Boxes, PrintedEvent } from '../../model/document.ts';
import { said } from './notation.ts';

/** EventPartyAdded about C, told to who is on call 1. */
export const cAdded = (thisDN: string): PrintedEvent =>
  said('EventPartyAdded', {
    ConnID: '1',
    ThisDN: thisDN,
    ThisDNRole: 'ConferenceMember',
    OtherDN: 'C',
    OtherDNRole: 'NewParty',
    ThirdPartyDN: 'B',
    ThirdPartyDNRole: 'AddedBy',
    CallState: 'Conferenced',
  });

/** What B hears of its two calls, in either order, and of C, whom it has brought to call 1. */
export const bConferenced: readonly PrintedEvent[] = [
  said('EventRetrieved', { ConnID: '1', ThisDN: 'B', CallState: 'Conferenced' }),
  said('EventReleased', { ConnID: '2', ThisDN: 'B', CallState: 'Conferenced' }),
  cAdded('B'),
];

/** EventPartyChanged of C, whom B has brought to call 1 from call 2. */
export const cConferenced: PrintedEvent = said('EventPartyChanged', {
  ConnID: '1',
  PreviousConnID: '2',
  ThisDN: 'C',
  ThisDNRole: 'ConferenceMember',
  ThirdPartyDN: 'B',
  ThirdPartyDNRole: 'ConferencedBy',
  CallState: 'Conferenced',
});

/** Who leaves a conference of three, and what the two hear who go on (release from conference). */
export const leftBy = (leaver: string, ...others: readonly string[]): Boxes => ({
  [leaver]: [said('EventReleased', { ConnID: '1', ThisDN: leaver, CallState: 'OK' })],
  ...Object.fromEntries(
    others.map((thisDN) => [
      thisDN,
      [
        said('EventPartyDeleted', {
          ConnID: '1',
          ThisDN: thisDN,
          OtherDN: leaver,
          OtherDNRole: 'DeletedParty',
          ThirdPartyDN: leaver,
          ThirdPartyDNRole: 'DeletedBy',
          CallState: 'OK',
        }),
      ],
    ]),
  ),
});
