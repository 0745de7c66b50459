import { pick } from '../../model/choices.ts';
import { alternate } from '../call-control/alternate.ts';
import { answer } from '../call-control/answer.ts';
import { consult } from '../call-control/consult.ts';
import type { Control } from '../call-control/control.ts';
import { drop } from '../call-control/drop.ts';
import { hold, retrieve } from '../call-control/hold.ts';
import { conference, transfer } from '../call-control/merge.ts';
import { somePlace } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { PartyState } from '../state.ts';
import { isOnline } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

type AtPhone = InputOf<
  'answers' | 'holds' | 'retrieves' | 'alternates' | 'transfers' | 'conferences' | 'drops'
>;

/** Something that is done at a phone, and where the phone stands then. */
interface Deed {
  readonly type: AtPhone['type'];
  readonly control: Control;
  readonly standing: readonly PartyState[];
  readonly weight: number;
}

/** People go on hanging up while no CTI server is there; the rest waits. */
const atPhone = ({ type, control, standing, weight }: Deed): Occurrence =>
  occurrence<AtPhone>({
    type,
    class: 'action',
    weight,
    ends: type === 'drops',
    some(now, choose) {
      const place = somePlace(now, choose, standing);
      return place && { type, ...place };
    },
    isPossible: (now, input) =>
      (type === 'drops' || isOnline(now)) &&
      control.problem(now, { ...input, otherDN: '' }) === undefined,
    happen: (now, input) => control.perform(now, { ...input, otherDN: '' }),
  });

const either: readonly PartyState[] = ['connected', 'held'];

/** What people do with their calls at their phones. */
export const atThePhone: Readonly<Record<AtPhone['type'], Occurrence>> = {
  answers: atPhone({ type: 'answers', control: answer, standing: ['alerting'], weight: 6 }),
  holds: atPhone({ type: 'holds', control: hold, standing: ['connected'], weight: 0.5 }),
  retrieves: atPhone({ type: 'retrieves', control: retrieve, standing: ['held'], weight: 1 }),
  alternates: atPhone({ type: 'alternates', control: alternate, standing: either, weight: 1 }),
  transfers: atPhone({ type: 'transfers', control: transfer, standing: either, weight: 3 }),
  conferences: atPhone({ type: 'conferences', control: conference, standing: either, weight: 3 }),
  drops: atPhone({
    type: 'drops',
    control: drop,
    standing: ['dialing', 'connected', 'failed'],
    weight: 1.5,
  }),
};

/** An agent consults somebody about the call. Source: the guide's transferred call, step 1. */
export const consults: Occurrence = occurrence<InputOf<'consults'>>({
  type: 'consults',
  class: 'action',
  weight: 3,
  ends: false,
  some(now, choose) {
    const place = somePlace(now, choose, ['connected']);
    const otherDN = pick(now.site.parties, choose);
    return place && otherDN ? { type: 'consults', ...place, otherDN } : undefined;
  },
  isPossible: (now, input) => isOnline(now) && consult.problem(now, input) === undefined,
  happen: (now, input) => consult.perform(now, input),
});
