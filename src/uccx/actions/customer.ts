import { someCall } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { Call } from '../state.ts';
import { establish, fail } from '../telephony/call-setup.ts';
import { type Now, callHere, isOnline, legOf, liveCall } from '../telephony/now.ts';
import type { About } from '../telephony/tell.ts';
import { CAUSE } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

type Outside = InputOf<
  'customer-answers' | 'machine-answers' | 'customer-busy' | 'customer-no-answer'
>;

interface Outcome {
  readonly type: Outside['type'];
  readonly class: 'action' | 'failure';
  readonly weight: number;
  readonly isFit: (call: Call) => boolean;
  readonly perform: (now: Now, about: About) => void;
}

const outside = ({ type, class: kind, weight, isFit, perform }: Outcome): Occurrence =>
  occurrence<Outside>({
    type,
    class: kind,
    weight,
    ends: false,
    some(now, choose) {
      const connID = someCall(now, choose, (call) => isOut(now, call) && isFit(call));
      return connID === undefined ? undefined : { type, connID };
    },
    isPossible(now, { connID }) {
      const call = liveCall(now, connID);
      return isOnline(now) && call !== undefined && isOut(now, call) && isFit(call);
    },
    happen: (now, { connID }) => perform(now, { connID, call: callHere(now, connID) }),
  });

/** The call is on its way to an outside number: a contact, or somebody consulted. */
const isOut = ({ site }: Now, { onItsWay, dialed, preview }: Call): boolean =>
  onItsWay && preview !== 'begun' && site.is(dialed, 'external');

/**
 * The far end outside answers. It is not monitored: nothing alerts there, and
 * the calling device is the one that is connected.
 * Source: the guide's outbound calls, step 8.
 */
function answers(now: Now, { connID, call }: About): void {
  const calling = call.caller ?? '';
  call.onItsWay = false;
  legOf(connID, call, calling).party.state = 'connected';
  legOf(connID, call, call.dialed ?? '').party.state = 'connected';
  establish(
    now,
    { connID, call },
    { device: calling, answering: null, calling, redirectedBy: null },
  );
}

/** What comes of a call to an outside number. A machine answers like a person: the agent classifies it. */
export const customer: Readonly<Record<Outside['type'], Occurrence>> = {
  'customer-answers': outside({
    type: 'customer-answers',
    class: 'action',
    weight: 5,
    isFit: () => true,
    perform: answers,
  }),
  'machine-answers': outside({
    type: 'machine-answers',
    class: 'action',
    weight: 4,
    isFit: ({ kind }) => kind === 'contact',
    perform: answers,
  }),
  'customer-busy': outside({
    type: 'customer-busy',
    class: 'failure',
    weight: 2,
    isFit: () => true,
    perform: (now, about) => fail(now, about, CAUSE.busy),
  }),
  'customer-no-answer': outside({
    type: 'customer-no-answer',
    class: 'failure',
    weight: 2,
    isFit: () => true,
    perform: (now, about) => fail(now, about, CAUSE.callNotAnswered),
  }),
};
