import { alternate } from '../call-control/alternate.ts';
import { answer } from '../call-control/answer.ts';
import { consult } from '../call-control/consult.ts';
import type { Control } from '../call-control/control.ts';
import { drop } from '../call-control/drop.ts';
import { hold, retrieve } from '../call-control/hold.ts';
import { conference, transfer } from '../call-control/merge.ts';
import type { Choose } from '../../model/switch.ts';
import { someConsultation, someConsulting, somePlace } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { PartyState } from '../state.ts';
import type { Glance } from '../telephony/glance.ts';
import { type Place, isOnline } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

type AtPhone = InputOf<
  'answers' | 'holds' | 'retrieves' | 'alternates' | 'transfers' | 'conferences' | 'drops'
>;

/** Something that is done at a phone, and where the phone stands then. */
interface Deed {
  readonly type: AtPhone['type'];
  readonly control: Control;
  /** Where the phone stands, or that it consults. */
  readonly some: (glance: Glance, choose: Choose) => Place | undefined;
  readonly weight: number;
}

const standing =
  (...states: readonly PartyState[]) =>
  (glance: Glance, choose: Choose): Place | undefined =>
    somePlace(glance, choose, states);

/** People go on hanging up while no CTI server is there; the rest waits. */
const atPhone = ({ type, control, some, weight }: Deed): Occurrence =>
  occurrence<AtPhone>({
    type,
    class: 'action',
    weight,
    ends: type === 'drops',
    some(now, choose) {
      const place = some(now, choose);
      return place && { type, ...place };
    },
    isPossible: (now, input) =>
      (type === 'drops' || isOnline(now)) &&
      control.problem(now, { ...input, otherDN: '' }) === undefined,
    happen: (now, input) => control.perform(now, { ...input, otherDN: '' }),
  });

/** What people do with their calls at their phones. */
export const atThePhone: Readonly<Record<AtPhone['type'], Occurrence>> = {
  answers: atPhone({ type: 'answers', control: answer, some: standing('alerting'), weight: 8 }),
  holds: atPhone({ type: 'holds', control: hold, some: standing('connected'), weight: 0.08 }),
  retrieves: atPhone({ type: 'retrieves', control: retrieve, some: standing('held'), weight: 1 }),
  alternates: atPhone({
    type: 'alternates',
    control: alternate,
    some: someConsulting,
    weight: 1,
  }),
  transfers: atPhone({ type: 'transfers', control: transfer, some: someConsulting, weight: 0.8 }),
  conferences: atPhone({
    type: 'conferences',
    control: conference,
    some: someConsulting,
    weight: 0.8,
  }),
  drops: atPhone({
    type: 'drops',
    control: drop,
    some: standing('dialing', 'connected', 'failed'),
    weight: 0.5,
  }),
};

/** An agent consults somebody about the call. Source: the guide's transferred call, step 1. */
export const consults: Occurrence = occurrence<InputOf<'consults'>>({
  type: 'consults',
  class: 'action',
  weight: 6,
  ends: false,
  some(now, choose) {
    const target = someConsultation(now, choose);
    return target && { type: 'consults', ...target };
  },
  isPossible: (now, input) => isOnline(now) && consult.problem(now, input) === undefined,
  happen: (now, input) => consult.perform(now, input),
});
