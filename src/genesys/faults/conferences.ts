import { type GenesysFault, attributing, sayingEach } from './planting.ts';

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
];
