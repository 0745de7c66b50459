import type { Boxes, DocumentedScenario, PrintedEvent } from '../../model/document.ts';
import type { EventName } from '../vocabulary/events.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { conferenceOfThree } from './conference.ts';
import { hangsUp } from './consultation.ts';
import { dn, interrupted, said } from './notation.ts';
import { asked } from './plays.ts';
import { INFERRED } from './sources.ts';

/** What the members hear of C: B, who asked, under the request's ReferenceID; C without an OtherDN. */
const ofC = (event: EventName, CallState: string, by: string, reference?: string): Boxes => {
  const told = (thisDN: string, more: object): PrintedEvent =>
    said(event, {
      ConnID: '1',
      ThisDN: thisDN,
      ThisDNRole: 'ConferenceMember',
      ThirdPartyDN: by,
      ThirdPartyDNRole: 'ConferenceMember',
      CallState,
      ...more,
    });
  const about = { OtherDN: 'C', OtherDNRole: 'ConferenceMember' };
  return {
    A: [told('A', about)],
    B: [told('B', { ...about, ...(reference === undefined ? {} : { ReferenceID: reference }) })],
    C: [told('C', {})],
  };
};

/** EventPartyDeleted about one who hangs up, of whom two are left. */
const leftTwo = (thisDN: string, leaver: string): PrintedEvent =>
  said('EventPartyDeleted', {
    ConnID: '1',
    ThisDN: thisDN,
    OtherDN: leaver,
    OtherDNRole: 'DeletedParty',
    ThirdPartyDN: leaver,
    ThirdPartyDNRole: 'DeletedBy',
    CallState: 'OK',
  });

const released = (thisDN: string): PrintedEvent =>
  said('EventReleased', { ConnID: '1', ThisDN: thisDN, CallState: 'OK' });

const again = ofC('EventListenReconnected', 'OK', 'A');

/** B keeps C from hearing the conference of A, B and C, and lets it hear again; one request has been made. */
export const listenDisconnect: DocumentedScenario<GenesysInput> = {
  id: 'genesys/listen-disconnect',
  title: 'A member of a conference does not hear the others',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TListenDisconnect and TListenReconnect' }],
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: conferenceOfThree,
  rows: [
    {
      plays: asked({ type: 'TListenDisconnect', thisDN: 'B', connID: 1, otherDN: 'C' }, 2),
      boxes: ofC('EventListenDisconnected', 'Held', 'B', '2'),
    },
    {
      plays: asked({ type: 'TListenReconnect', thisDN: 'B', connID: 1, otherDN: 'C' }, 3),
      boxes: ofC('EventListenReconnected', 'OK', 'B', '3'),
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 2,
      because: 'A hangs up: with two left C hears again',
      plays: hangsUp('A', 1),
      boxes: {
        A: [released('A')],
        B: [leftTwo('B', 'A'), ...(again['B'] ?? [])],
        C: [leftTwo('C', 'A'), ...(again['C'] ?? [])],
      },
    }),
    interrupted({
      mark: '**',
      after: 2,
      because: 'C hangs up: nothing is said of its hearing',
      plays: hangsUp('C', 1),
      boxes: { A: [leftTwo('A', 'C')], B: [leftTwo('B', 'C')], C: [released('C')] },
    }),
  ],
  variants: [],
};
