import type { Said } from '../../model/event.ts';
import { slotOf } from '../vocabulary/conn-id.ts';
import {
  type GenesysFault,
  again,
  isLive,
  isOfQueue,
  partyOf,
  saying,
  sayingEach,
} from './planting.ts';

/** EventReleased at a party that did not end the call itself: it comes after that of the one who did. */
const isSurvivor = (event: Said, said: readonly Said[]): boolean =>
  event.event === 'EventReleased' &&
  isLive(event) &&
  said[0]?.event === 'EventReleased' &&
  event !== said[0];

const isLostCall = (event: Said): boolean =>
  event.event === 'EventAbandoned' && isLive(event) && !isOfQueue(event);

/** Defects in how calls end. */
export const endings: readonly GenesysFault[] = [
  {
    id: 'double-released',
    about: 'When one party hangs up, the other one is told EventReleased twice.',
    breaks: 'one-terminal-event',
    plant: sayingEach((event, said) => (isSurvivor(event, said) ? [event, again(event)] : [event])),
  },
  {
    id: 'survivor-untold',
    about: 'When one party hangs up, the other one is not told.',
    breaks: 'one-terminal-event',
    plant: sayingEach((event, said) => (isSurvivor(event, said) ? [] : [event])),
  },
  {
    id: 'party-deleted-after-released',
    about:
      'A call of two ends like a conference: after EventReleased the other party is told EventPartyDeleted too.',
    breaks: 'nothing-after-terminal',
    plant: sayingEach((event, said) =>
      isSurvivor(event, said) ? [event, { ...again(event), event: 'EventPartyDeleted' }] : [event],
    ),
  },
  {
    id: 'abandoned-phone-rings-again',
    about:
      'A phone whose caller has hung up rings once more and loses the call again, as when CANCEL and ringing cross.',
    breaks: 'nothing-after-terminal',
    plant: (recipe) => (draft, input) => {
      const stood = draft.calls.map(({ standing }) => ({ ...standing }));
      return recipe(draft, input).flatMap((event) => {
        const was = stood[slotOf(event.attributes['ConnID']) - 1]?.[event.to];
        return isLostCall(event) && was === 'ringing'
          ? [event, { ...again(event), event: 'EventRinging' }, again(event)]
          : [event];
      });
    },
  },
  {
    id: 'abandoned-for-released',
    about: 'When one party of an answered call hangs up, the other one is told EventAbandoned.',
    breaks: 'abandoned-only-unanswered',
    plant: sayingEach((event, said) => [
      isSurvivor(event, said) ? { ...event, event: 'EventAbandoned' } : event,
    ]),
  },
  {
    id: 'released-for-abandoned',
    about: 'When the caller hangs up, the phone that rings is told EventReleased.',
    breaks: 'lost-unanswered-is-abandoned',
    plant: sayingEach((event) => [
      isLostCall(event) ? { ...event, event: 'EventReleased' } : event,
    ]),
  },
  {
    id: 'abandoned-unsaid-at-phone',
    about: 'When the caller hangs up, the phone that rings is not told.',
    breaks: 'ringing-is-resolved',
    plant: sayingEach((event) => (isLostCall(event) ? [] : [event])),
  },
  {
    id: 'abandoned-unsaid-at-queue',
    about: 'When the caller hangs up, the queue in which the call waits is not told.',
    breaks: 'queue-stay-ends-once',
    plant: sayingEach((event) =>
      event.event === 'EventAbandoned' && isOfQueue(event) ? [] : [event],
    ),
  },
  {
    id: 'queue-entry-left-after-abandon',
    about: 'When the caller hangs up, the queue says EventAbandoned and keeps the entry.',
    breaks: 'nothing-left-at-rest',
    ofState: true,
    plant: saying((said, _input, draft) => {
      for (const event of said) {
        const party = partyOf(draft, event);
        if (event.event === 'EventAbandoned' && isOfQueue(event) && party !== undefined) {
          party.state = 'queued';
        }
      }
      return said;
    }),
  },
  {
    id: 'party-left-after-busy',
    about: 'A caller that hears busy and hangs up is told EventReleased and kept on the call.',
    breaks: 'nothing-left-at-rest',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const standing =
        input.type === 'hangs-up' ? draft.calls[input.connID - 1]?.standing : undefined;
      const wasBusy = input.type === 'hangs-up' && standing?.[input.thisDN] === 'busy';
      const said = recipe(draft, input);
      if (wasBusy && standing !== undefined) standing[input.thisDN] = 'busy';
      return said;
    },
  },
  {
    id: 'deleted-while-ringing-released',
    about: 'A member that is deleted while it still rings is told EventReleased.',
    breaks: 'lost-unanswered-is-abandoned',
    plant: sayingEach((event, said) =>
      isLostCall(event) && said.some((other) => other.event === 'EventPartyDeleted')
        ? [{ ...event, event: 'EventReleased' }]
        : [event],
    ),
  },
];
