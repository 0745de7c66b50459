import { slotOf } from '../vocabulary/conn-id.ts';
import { type GenesysFault, attributing } from './planting.ts';

/** Defects in what events carry. */
export const attributes: readonly GenesysFault[] = [
  {
    id: 'ringing-without-call-state',
    about: 'EventRinging of an inbound call has no CallState.',
    breaks: 'mandatory-attributes',
    plant: attributing(
      (said) => said.event === 'EventRinging' && said.attributes['CallType'] === 'Inbound',
      () => ({ CallState: undefined }),
    ),
  },
  {
    id: 'consultation-without-previous-call',
    about: 'EventRinging of a consultation does not name the call it was made from.',
    breaks: 'mandatory-attributes',
    plant: attributing(
      ({ event }) => event === 'EventRinging',
      () => ({ PreviousConnID: undefined }),
    ),
  },
  {
    id: 'role-without-other-dn',
    about: 'EventDialing of an outbound call gives a role to nobody.',
    breaks: 'other-dn-and-role-together',
    plant: attributing(
      (said) => said.event === 'EventDialing' && said.attributes['CallType'] === 'Outbound',
      () => ({ OtherDN: undefined, OtherDNRole: 'Destination' }),
    ),
  },
  {
    id: 'roles-swapped-on-answer',
    about: 'The answering party becomes the originator of the call.',
    breaks: 'roles-consistent',
    plant: attributing(
      (said) =>
        said.event === 'EventEstablished' && said.attributes['ThisDNRole'] === 'Destination',
      () => ({ ThisDNRole: 'Origination', OtherDNRole: 'Destination' }),
    ),
  },
  {
    id: 'both-sides-called',
    about: 'EventRinging gives the caller the same role as the called party.',
    breaks: 'roles-consistent',
    plant: attributing(
      (said) => said.event === 'EventRinging' && said.attributes['OtherDNRole'] === 'Origination',
      () => ({ OtherDNRole: 'Destination' }),
    ),
  },
  {
    id: 'conn-id-given-twice',
    about: 'The second call gets the ConnID of the first one.',
    breaks: 'conn-id-names-one-call',
    plant: attributing(
      (said) => slotOf(said.attributes['ConnID']) === 2,
      (said) => ({ ConnID: said.attributes['ConnID']?.replace('2', '1') }),
    ),
  },
  {
    id: 'holder-names-itself',
    about: 'EventHeld names the holding party itself as the other side.',
    breaks: 'other-dn-on-the-call',
    plant: attributing(
      ({ event }) => event === 'EventHeld',
      ({ to }) => ({ OtherDN: to, OtherDNRole: 'Destination' }),
    ),
  },
];
