import type { Said } from '../../model/event.ts';
import { CALL_TYPE, CAUSE } from '../vocabulary/enumerations.ts';
import {
  type UCCXFault,
  altering,
  callOf,
  changed,
  instead,
  is,
  saidLast,
  saidTwice,
  saying,
  sayingEach,
  unsaid,
} from './planting.ts';

const isMerge = (message: Said): boolean =>
  message.event === 'CALL_TRANSFERRED_EVENT' || message.event === 'CALL_CONFERENCED_EVENT';

const isConsulting = (said: readonly Said[]): boolean =>
  said.some(
    ({ event, attributes }) =>
      event === 'BEGIN_CALL_EVENT' && attributes['CallType'] === CALL_TYPE.consult,
  );

/** Defects in holding, consulting and merging. */
export const consultations: readonly UCCXFault[] = [
  {
    id: 'consults-without-hold',
    about: 'An agent consults and the call consulted about is not held.',
    breaks: 'held-before-consultation',
    plant: unsaid(({ event }, said) => event === 'CALL_HELD_EVENT' && isConsulting(said)),
  },
  {
    id: 'held-after-consult-call',
    about: 'The call consulted about is held after the consult call has begun.',
    breaks: 'held-before-consultation',
    plant: saidLast('CALL_HELD_EVENT', isConsulting),
  },
  {
    id: 'held-twice-for-consultation',
    about: 'CALL_HELD_EVENT is said twice.',
    breaks: 'held-and-retrieved-alternate',
    plant: saidTwice(is('CALL_HELD_EVENT')),
  },
  {
    id: 'retrieved-unsaid',
    about: 'That a held call is taken back is not said.',
    breaks: 'held-and-retrieved-alternate',
    plant: unsaid(is('CALL_RETRIEVED_EVENT')),
  },
  {
    id: 'consult-delivery-unsaid',
    about: 'That a consult call rings is not said.',
    breaks: 'delivered-before-merge',
    plant: (recipe) => (draft, input) => {
      const isConsult = input.type === 'arrives' && callOf(draft, input)?.kind === 'consult';
      const said = recipe(draft, input);
      return isConsult ? said.filter(({ event }) => event !== 'CALL_DELIVERED_EVENT') : said;
    },
  },
  {
    id: 'consult-cleared-before-merge',
    about: 'The consult call is cleared before the merge is said.',
    breaks: 'consult-call-dies',
    plant: saying((said) =>
      said.some(isMerge)
        ? [...said.filter((message) => !isMerge(message)), ...said.filter(isMerge)]
        : said,
    ),
  },
  {
    id: 'consult-call-survives',
    about: 'A merge names the consult call as the primary one.',
    breaks: 'primary-call-survives',
    plant: altering(isMerge, ({ attributes }) => ({
      PrimaryCallID: attributes['SecondaryCallID'],
      SecondaryCallID: attributes['PrimaryCallID'],
    })),
  },
  {
    id: 'parties-under-consult-id',
    about: 'The connected parties of a merge are listed under the CallID of the consult call.',
    breaks: 'primary-call-survives',
    plant: altering(isMerge, ({ attributes }) => ({
      'ConnectedPartyCallID[0]': attributes['SecondaryCallID'],
    })),
  },
  {
    id: 'transferring-device-cleared',
    about: 'The connection of who transfers is cleared on the primary call too.',
    breaks: 'transferring-device-has-left',
    plant: sayingEach((message) =>
      message.event === 'CALL_TRANSFERRED_EVENT' ? [message, clearedAfter(message)] : [message],
    ),
  },
  {
    id: 'transferring-device-listed',
    about: 'Who transfers is listed among the connected parties.',
    breaks: 'transferring-device-has-left',
    plant: altering(is('CALL_TRANSFERRED_EVENT'), ({ attributes }) => ({
      'ConnectedPartyDeviceID[0]': attributes['TransferringDeviceID'],
    })),
  },
  {
    id: 'num-parties-counts-who-left',
    about: 'NumParties of a merge counts one party more than are listed.',
    breaks: 'num-parties-counted',
    plant: altering(isMerge, ({ attributes }) => ({
      NumParties: String(Number(attributes['NumParties']) + 1),
    })),
  },
  {
    id: 'party-listed-twice',
    about: 'A conference lists its first party in every place.',
    breaks: 'num-parties-counted',
    plant: altering(isMerge, ({ attributes }) => ({
      'ConnectedPartyDeviceID[1]': attributes['ConnectedPartyDeviceID[0]'],
    })),
  },
  {
    id: 'last-party-unlisted',
    about: 'A merge leaves out the party that was consulted.',
    breaks: 'connected-parties-are-left',
    plant: sayingEach((message) => [isMerge(message) ? withoutLast(message) : message]),
  },
];

const clearedAfter = (merge: Said): Said =>
  instead(merge, 'CALL_CONNECTION_CLEARED_EVENT', {
    CallID: merge.attributes['PrimaryCallID'],
    PrimaryCallID: undefined,
    SecondaryCallID: undefined,
    ConnectionDeviceID: merge.attributes['TransferringDeviceID'],
    ReleasingDeviceID: merge.attributes['TransferringDeviceID'],
    EventCause: CAUSE.none,
  });

function withoutLast(merge: Said): Said {
  const last = Number(merge.attributes['NumParties']) - 1;
  return changed(merge, {
    NumParties: String(last),
    [`ConnectedPartyCallID[${last}]`]: undefined,
    [`ConnectedPartyDeviceType[${last}]`]: undefined,
    [`ConnectedPartyDeviceID[${last}]`]: undefined,
  });
}
