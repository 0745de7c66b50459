import type { PrintedEvent, Variant } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { said, varies } from './notation.ts';
import { asked, called, pickedUpAt } from './plays.ts';

/** A, B and C in conference; one request has been made. */
export const conferenceOfThree: readonly GenesysInput[] = [
  ...called('B'),
  ...pickedUpAt('B'),
  ...asked({ type: 'TSingleStepConference', thisDN: 'A', connID: 1, otherDN: 'C' }, 1),
  ...pickedUpAt('C'),
];

/** A, B, C and D in conference; two requests have been made. D has no column. */
const conferenceOfFour: readonly GenesysInput[] = [
  ...conferenceOfThree,
  ...asked({ type: 'TSingleStepConference', thisDN: 'A', connID: 1, otherDN: 'D' }, 2),
  ...pickedUpAt('D'),
];

/** Note a: more than two parties remain, so that CallState is Conferenced. `row` is what is played then. */
export const threeRemain = (row: readonly GenesysInput[]): Variant<GenesysInput> => ({
  name: 'three remain',
  prelude: conferenceOfFour,
  plays: { 1: row },
});

/** EventPartyDeleted about B, told to one who remains. */
export const bDeleted = (thisDN: string, by: string): PrintedEvent =>
  said('EventPartyDeleted', {
    ConnID: '1',
    ThisDN: thisDN,
    OtherDN: 'B',
    OtherDNRole: 'DeletedParty',
    ThirdPartyDN: by,
    ThirdPartyDNRole: 'DeletedBy',
    CallState: varies('OK/Conferenced', 'a', 'OK', { 'three remain': 'Conferenced' }),
  });

/** EventReleased of B, who is no longer in the conference. */
export const bReleased: PrintedEvent = said('EventReleased', {
  ConnID: '1',
  ThisDN: 'B',
  CallState: 'OK',
});
