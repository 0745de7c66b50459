import type { GenesysState } from '../state.ts';
import { type GenesysFault, again, attributing, sayingEach } from './planting.ts';

/** Defects in how calls wait in queues and go to agents. */
export const queues: readonly GenesysFault[] = [
  {
    id: 'diverted-twice',
    about: 'The queue is told EventDiverted twice.',
    breaks: 'queue-stay-ends-once',
    plant: sayingEach((event) =>
      event.event === 'EventDiverted' ? [event, again(event)] : [event],
    ),
  },
  {
    id: 'second-queue-untold',
    about: 'A queue that lost its call to another queue is not told.',
    breaks: 'queue-stay-ends-once',
    plant: sayingEach((event) =>
      event.attributes['ThirdPartyQueue'] === undefined ? [event] : [],
    ),
  },
  {
    id: 'ringing-names-agent-as-queue',
    about: 'ThisQueue of an agent that rings is the agent itself.',
    breaks: 'this-queue-stood-in',
    plant: attributing(
      ({ event, attributes }) => event === 'EventRinging' && attributes['ThisQueue'] !== undefined,
      ({ to }) => ({ ThisQueue: to }),
    ),
  },
  {
    id: 'redirected-names-itself',
    about: 'A queue that lost its call to another queue names itself as the winner.',
    breaks: 'diverted-redirected-names-winner',
    plant: attributing(
      ({ attributes }) => attributes['ThirdPartyQueue'] !== undefined,
      ({ to }) => ({ ThirdPartyQueue: to }),
    ),
  },
  {
    id: 'diverted-names-queue-as-agent',
    about: 'EventDiverted names the queue itself as where the call was sent.',
    breaks: 'third-party-is-where-sent',
    plant: attributing(
      ({ event, attributes }) =>
        event === 'EventDiverted' && attributes['ThirdPartyDN'] !== undefined,
      ({ to }) => ({ ThirdPartyDN: to }),
    ),
  },
  {
    id: 'abandoned-without-queue',
    about: 'EventAbandoned of an ACD call has no ThisQueue.',
    breaks: 'abandoned-names-queue',
    plant: attributing(
      ({ event }) => event === 'EventAbandoned',
      () => ({ ThisQueue: undefined }),
    ),
  },
  {
    id: 'established-without-queue',
    about: 'Once the agent has answered nothing says which queue the call came out of.',
    breaks: 'this-queue-said',
    plant: attributing(
      ({ event }) => event === 'EventEstablished',
      () => ({ ThisQueue: undefined }),
    ),
  },
  {
    id: 'route-request-twice',
    about: 'A route is asked for twice, as by two switches in hot standby.',
    breaks: 'queue-stay-ends-once',
    plant: sayingEach((event) =>
      event.event === 'EventRouteRequest' ? [event, again(event)] : [event],
    ),
  },
  {
    id: 'diverted-to-busy-agent',
    about: 'The ACD gives a queued call to an agent who is on another call.',
    breaks: 'diverted-to-free-agent',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      if (input.type !== 'diverts') return recipe(draft, input);
      for (const otherDN of Object.keys(draft.dns)) {
        const busy = hidden(draft, otherDN);
        const said = busy.length === 0 ? [] : recipe(draft, { ...input, otherDN });
        for (const { call, state } of busy) call.standing[otherDN] = state;
        if (said.length > 0) return said;
      }
      return recipe(draft, input);
    },
  },
];

/** Takes a DN off the calls on which it talks; how it stood there. */
const hidden = ({ calls }: GenesysState, dn: string) =>
  calls.flatMap((call) => {
    const state = call.standing[dn];
    if (state !== 'established' && state !== 'held') return [];
    call.standing[dn] = 'none';
    return [{ call, state }];
  });
