import type { Said } from '../../model/event.ts';
import type { GenesysState } from '../state.ts';
import { slotOf } from '../vocabulary/conn-id.ts';
import { type GenesysFault, attributing, changed, saying } from './planting.ts';

/** The event with the DN that was dialed as the other side. */
const namingDialed = (event: Said, { calls }: GenesysState): Said => {
  const dialed = calls[slotOf(event.attributes['ConnID']) - 1]?.dialed ?? undefined;
  return event.attributes['OtherDN'] === undefined || dialed === event.to
    ? event
    : changed(event, { OtherDN: dialed });
};

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
  {
    id: 'released-without-role',
    about: 'EventReleased does not say which side of the call the party was.',
    breaks: 'party-events-complete',
    plant: attributing(
      ({ event }) => event === 'EventReleased',
      () => ({ ThisDNRole: undefined }),
    ),
  },
  {
    id: 'internal-once-answered',
    about: 'A call that is answered counts as internal, wherever it came from.',
    breaks: 'call-type-kept',
    plant: attributing(
      ({ event }) => event === 'EventEstablished',
      () => ({ CallType: 'Internal' }),
    ),
  },
  {
    id: 'retrieved-conferenced',
    about: 'Whoever takes a call back from hold is told that it was conferenced.',
    breaks: 'call-state-says-why',
    plant: attributing(
      ({ event }) => event === 'EventRetrieved',
      () => ({ CallState: 'Conferenced' }),
    ),
  },
  {
    id: 'ringing-without-caller',
    about: 'EventRinging does not say who calls.',
    breaks: 'other-side-is-named',
    plant: attributing(
      ({ event }) => event === 'EventRinging',
      () => ({ OtherDN: undefined, OtherDNRole: undefined }),
    ),
  },
  {
    id: 'queued-consultation-without-previous-call',
    about: 'A consultation that waits in a queue does not name the call it was made from.',
    breaks: 'previous-call-is-named',
    plant: attributing(
      ({ event }) => event === 'EventQueued',
      () => ({ PreviousConnID: undefined }),
    ),
  },
  {
    id: 'joined-party-names-surviving-call',
    about: 'EventPartyChanged names the conference itself as where the party came from.',
    breaks: 'previous-call-is-named',
    plant: attributing(
      ({ event }) => event === 'EventPartyChanged',
      (event) => ({ PreviousConnID: event.attributes['ConnID'] }),
    ),
  },
  {
    id: 'answered-call-names-dialed',
    about: 'A caller whose call was sent on is told on answer that it talks with the DN it dialed.',
    breaks: 'other-dn-on-the-call',
    plant: saying((said, _input, draft) =>
      said.map((event) =>
        event.event === 'EventEstablished' && event.attributes['ThisDNRole'] === 'Origination'
          ? namingDialed(event, draft)
          : event,
      ),
    ),
  },
  {
    id: 'far-end-a-member',
    about: 'Who talks with somebody is told that the other side is a member of a conference.',
    breaks: 'other-dn-role-is-theirs',
    plant: attributing(
      ({ event, attributes: { OtherDN } }) => event === 'EventEstablished' && OtherDN !== undefined,
      () => ({ OtherDNRole: 'ConferenceMember' }),
    ),
  },
  {
    id: 'every-failure-busy',
    about: 'EventDestinationBusy says Busy, whatever the network gave as the reason.',
    breaks: 'busy-says-why',
    plant: attributing(
      ({ event }) => event === 'EventDestinationBusy',
      () => ({ CallState: 'Busy' }),
    ),
  },
];
