import type { Said } from '../../model/event.ts';
import { type GenesysFault, saying, sayingEach } from './planting.ts';
import { type Done, hasSaid, ofState } from './wrong-states.ts';

/** Whether the request was carried out in this step, and not only submitted or refused. */
const isDone = (done: Done, type: string): boolean =>
  done.type === type && hasSaid(done, 'EventRetrieved');

/** What a party hears when it goes from one of its calls to another. */
const isOfBoth = (said: readonly Said[], first: string): boolean =>
  said[0]?.event === first && said.at(-1)?.event === 'EventRetrieved' && said.length > 1;

/** Defects in how a party goes from one of its calls to another, or makes one of the two. */
export const alternation: readonly GenesysFault[] = [
  ofState(
    'alternate-holds-both',
    'alternate-swaps',
    'TAlternateCall holds the one call and does not connect the other.',
    (done) => {
      const { call, thisDN, was } = done;
      const stood = was?.standing[thisDN];
      if (isDone(done, 'TAlternateCall') && call !== undefined && stood !== undefined) {
        call.standing[thisDN] = stood;
      }
    },
  ),
  ofState(
    'alternate-talks-on',
    'talks-on-one-call',
    'TAlternateCall connects the held call and does not hold the other.',
    (done) => {
      const { consult, thisDN } = done;
      if (isDone(done, 'TAlternateCall') && consult?.standing[thisDN] === 'held') {
        consult.standing[thisDN] = 'established';
      }
    },
  ),
  {
    id: 'alternate-retrieved-first',
    about: 'TAlternateCall is told the wrong way round: EventRetrieved, then EventHeld.',
    breaks: 'reference-on-first',
    plant: saying((said) => (isOfBoth(said, 'EventHeld') ? said.toReversed() : said)),
  },
  {
    id: 'alternate-told-to-far-end',
    about: 'Who is put on hold by TAlternateCall is told that it holds the call.',
    breaks: 'alternate-swaps',
    plant: saying((said) =>
      isOfBoth(said, 'EventHeld') ? said.flatMap((event) => [event, ...atFarEnd(event)]) : said,
    ),
  },
  ofState(
    'reconnect-drops-held-call',
    'reconnect-goes-back',
    'Who goes back from a consultation leaves the call it held as well.',
    (done) => {
      const { call, thisDN } = done;
      if (isDone(done, 'TReconnectCall') && call !== undefined) call.standing[thisDN] = 'none';
    },
  ),
  ofState(
    'reconnect-leaves-on-hold',
    'reconnect-goes-back',
    'Who goes back from a consultation still holds the call it goes back to.',
    (done) => {
      const { call, thisDN, was } = done;
      const stood = was?.standing[thisDN];
      if (isDone(done, 'TReconnectCall') && call !== undefined && stood !== undefined) {
        call.standing[thisDN] = stood;
      }
    },
  ),
  {
    id: 'reconnect-answered-on-held-call',
    about:
      'The ReferenceID of TReconnectCall is on EventRetrieved, not on EventReleased before it.',
    breaks: 'reference-on-first',
    plant: saying((said) => {
      const { answers } = said[0] ?? {};
      if (!isOfBoth(said, 'EventReleased') || answers === undefined) return said;
      return said.map(({ to, event, attributes }) =>
        event === 'EventRetrieved' ? { to, event, attributes, answers } : { to, event, attributes },
      );
    }),
  },
  ofState(
    'merged-call-lives-on',
    'held-call-survives',
    'Of two calls that were merged the one that was not on hold is not over.',
    ({ type, consult, said }) => {
      if (type === 'TMergeCalls' && said.length > 1 && consult?.stage === 'over') {
        consult.stage = 'live';
      }
    },
  ),
  {
    id: 'merged-party-untold',
    about: 'Who is on the call that two were merged from is not told that its ConnID is another.',
    breaks: 'one-terminal-event',
    plant: sayingEach((event) => {
      const { ConnID, PreviousConnID, CallType } = event.attributes;
      const isMoved = event.event === 'EventPartyChanged' && ConnID !== PreviousConnID;
      return isMoved && CallType !== 'Consult' ? [] : [event];
    }),
  },
];

/** EventHeld as if the other side had asked for it; nothing where no DN is named. */
function atFarEnd({ event, attributes }: Said): readonly Said[] {
  const to = attributes['OtherDN'];
  if (event !== 'EventHeld' || to === undefined) return [];
  return [
    { to, event, attributes: { ...attributes, ThisDN: to, ThisDNRole: attributes['OtherDNRole'] } },
  ];
}
