import { type GenesysFault, again, attributing, saying, sayingEach } from './planting.ts';
import { ofState } from './wrong-states.ts';

/** What the initiator of a conference hears of its two calls. */
const ENDS: ReadonlySet<string> = new Set(['EventRetrieved', 'EventReleased']);

/** Defects in how conferences come and go. */
export const conferences: readonly GenesysFault[] = [
  {
    id: 'conferenced-with-two-left',
    about: 'EventPartyDeleted always has CallState Conferenced.',
    breaks: 'party-deleted-call-state',
    plant: attributing(
      ({ event }) => event === 'EventPartyDeleted',
      () => ({ CallState: 'Conferenced' }),
    ),
  },
  {
    id: 'ok-with-three-left',
    about: 'EventPartyDeleted always has CallState Ok.',
    breaks: 'party-deleted-call-state',
    plant: attributing(
      ({ event }) => event === 'EventPartyDeleted',
      () => ({ CallState: 'Ok' }),
    ),
  },
  {
    id: 'party-deleted-names-listener',
    about: 'EventPartyDeleted names the party that is told as the one that left.',
    breaks: 'party-deleted-names-leaver',
    plant: attributing(
      ({ event }) => event === 'EventPartyDeleted',
      ({ to }) => ({ OtherDN: to }),
    ),
  },
  {
    id: 'party-added-names-adder',
    about: 'EventPartyAdded names the party that added as the one that was added.',
    breaks: 'party-added-names-newcomer',
    plant: attributing(
      ({ event }) => event === 'EventPartyAdded',
      ({ attributes }) => ({ OtherDN: attributes['ThirdPartyDN'] }),
    ),
  },
  {
    id: 'leaver-names-one-member',
    about: 'A party that leaves a conference names one of the others as the other side.',
    breaks: 'other-dn-absent-in-conference',
    plant: sayingEach((event, said) => {
      const member = said.find((other) => other.event === 'EventPartyDeleted')?.to;
      if (event.event !== 'EventReleased' || member === undefined) return [event];
      return [
        {
          ...event,
          attributes: { ...event.attributes, OtherDN: member, OtherDNRole: 'ConferenceMember' },
        },
      ];
    }),
  },
  {
    id: 'leaver-told-to-one',
    about: 'Of those who stay in a conference only one is told who left.',
    breaks: 'members-hear-who-leaves',
    plant: saying((said) => {
      const first = said.find(({ event }) => event === 'EventPartyDeleted');
      return said.filter(
        (event) =>
          event.event !== 'EventPartyDeleted' || event === first || event.answers !== undefined,
      );
    }),
  },
  {
    id: 'party-deleted-twice',
    about: 'EventPartyDeleted is said twice to everybody.',
    breaks: 'members-hear-who-leaves',
    plant: sayingEach((event) =>
      event.event === 'EventPartyDeleted' ? [event, again(event)] : [event],
    ),
  },
  {
    id: 'newcomer-told-to-adder',
    about: 'Only the one who added a party to the conference is told of it.',
    breaks: 'members-hear-who-joins',
    plant: sayingEach((event) =>
      event.event === 'EventPartyAdded' && event.attributes['ThirdPartyDN'] !== event.to
        ? []
        : [event],
    ),
  },
  {
    id: 'party-changed-twice',
    about: 'The consulted party is told twice that it was moved to the conference.',
    breaks: 'moved-party-hears-it-once',
    plant: sayingEach((event) =>
      event.event === 'EventPartyChanged' ? [event, again(event)] : [event],
    ),
  },
  {
    id: 'deleter-unnamed',
    about: 'A member that was deleted is named as having left by itself.',
    breaks: 'third-party-did-it',
    plant: attributing(
      ({ event }) => event === 'EventPartyDeleted',
      ({ attributes }) => ({ ThirdPartyDN: attributes['OtherDN'] }),
    ),
  },
  {
    id: 'party-deleted-by-nobody',
    about: 'EventPartyDeleted does not say who did it.',
    breaks: 'party-deleted-names-leaver',
    plant: attributing(
      ({ event }) => event === 'EventPartyDeleted',
      () => ({ ThirdPartyDN: undefined }),
    ),
  },
  {
    id: 'conference-answered-on-second',
    about: 'The ReferenceID of TCompleteConference is on the second event of who asked.',
    breaks: 'reference-on-first',
    plant: saying((said) => {
      const [first, second] = said;
      const isConference =
        first?.attributes['CallState'] === 'Conferenced' && second?.to === first.to;
      if (!isConference || first.answers === undefined || !ENDS.has(second.event)) return said;
      const { to, event, attributes, answers } = first;
      return [{ to, event, attributes }, { ...second, answers }, ...said.slice(2)];
    }),
  },
  ofState(
    'blind-conference-answers-itself',
    'goes-over-as-it-stands',
    'Who still rings when a conference is completed counts as having answered.',
    ({ type, call, said }) => {
      if (type !== 'TCompleteConference' || call === undefined) return;
      for (const { to, event } of said) {
        const isRinging = event === 'EventPartyChanged' && call.standing[to] === 'ringing';
        if (isRinging) call.standing[to] = 'established';
      }
    },
  ),
];
