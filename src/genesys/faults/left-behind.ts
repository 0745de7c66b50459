import type { GenesysFault } from './planting.ts';
import { type Done, hasSaid, ofState } from './wrong-states.ts';

/** A party that has left is put back where it stood. */
function putBack({ call, was }: Done, dn: string): void {
  const stood = was?.standing[dn];
  if (call !== undefined && stood !== undefined) call.standing[dn] = stood;
}

const LEAVING: ReadonlySet<string> = new Set(['hangs-up', 'TReleaseCall']);

/** Who left by this step, standing in this state before. */
const leaver = ({ type, thisDN, was }: Done, state: string): string | undefined =>
  LEAVING.has(type) && was?.standing[thisDN] === state ? thisDN : undefined;

/** Parties, queue entries and destinations that stay when they should have gone. */
export const leftBehind: readonly GenesysFault[] = [
  ofState(
    'party-left-after-release',
    'nothing-left-at-rest',
    'Who hangs up is told EventReleased and kept on the call.',
    (done) => {
      const dn = leaver(done, 'established');
      if (dn !== undefined && done.call?.stage === 'over') putBack(done, dn);
    },
  ),
  ofState(
    'hold-survives-release',
    'nothing-left-at-rest',
    'A party that releases a call it has on hold goes on holding it.',
    (done) => {
      const dn = leaver(done, 'held');
      if (dn !== undefined && done.call?.stage === 'over') putBack(done, dn);
    },
  ),
  ofState(
    'phone-left-ringing',
    'nothing-left-at-rest',
    'When the caller hangs up the phone that rings is told EventAbandoned and rings on.',
    (done) => {
      const { was, call, said } = done;
      if (call?.stage !== 'over') return;
      for (const { event, to } of said) {
        if (event === 'EventAbandoned' && was?.standing[to] === 'ringing') putBack(done, to);
      }
    },
  ),
  ofState(
    'parked-call-left',
    'nothing-left-at-rest',
    'When the caller hangs up a parked call stays where it was parked.',
    (done) => {
      const { was, call } = done;
      if (call?.stage !== 'over' || was === undefined) return;
      for (const dn of Object.keys(was.standing)) {
        if (was.standing[dn] === 'parked') putBack(done, dn);
      }
    },
  ),
  ofState(
    'routing-point-left-after-abandon',
    'nothing-left-at-rest',
    'A routing point whose call was abandoned still waits for a route.',
    (done) => {
      const { was, call } = done;
      if (call?.stage !== 'over' || was === undefined) return;
      for (const dn of Object.keys(was.standing)) {
        if (was.standing[dn] === 'routing') putBack(done, dn);
      }
    },
  ),
  ofState(
    'destination-kept-after-end',
    'nothing-left-at-rest',
    'A call that is over is still on its way.',
    ({ call, was }) => {
      if (call?.stage === 'over' && was !== undefined) call.heading = was.heading;
    },
  ),
  ofState(
    'consultation-left-after-conference',
    'nothing-left-at-rest',
    'Who completes a conference stays on the consultation too.',
    (done) => {
      const { type, thisDN, request, draft } = done;
      const consult = draft.calls[(request?.consultConnID ?? 0) - 1];
      if (type !== 'TCompleteConference' || consult?.stage !== 'over') return;
      consult.standing[thisDN] = 'established';
    },
  ),
  ofState(
    'queue-entry-left-after-diverted',
    'third-party-is-where-sent',
    'A queue that gave its call to an agent keeps the entry.',
    (done) => {
      if (done.type === 'diverts') putBack(done, done.thisDN);
    },
  ),
  ofState(
    'queue-entry-left-at-loser',
    'third-party-is-where-sent',
    'A queue that lost its call to another queue keeps the entry.',
    (done) => {
      for (const { attributes, to } of done.said) {
        if (attributes['ThirdPartyQueue'] !== undefined) putBack(done, to);
      }
    },
  ),
  ofState(
    'routing-point-left-after-route',
    'third-party-is-where-sent',
    'A routing point whose call was routed still waits for a route.',
    (done) => {
      if (hasSaid(done, 'EventRouteUsed')) putBack(done, done.thisDN);
    },
  ),
  ofState(
    'deleted-member-stays',
    'members-hear-who-leaves',
    'A member that was deleted from a conference is still on it.',
    (done) => {
      if (done.type === 'TDeleteFromConference' && hasSaid(done, 'EventPartyDeleted')) {
        putBack(done, done.otherDN);
      }
    },
  ),
  ofState(
    'released-member-stays',
    'members-hear-who-leaves',
    'A member that leaves a conference is still on it.',
    (done) => {
      if (LEAVING.has(done.type) && hasSaid(done, 'EventPartyDeleted')) putBack(done, done.thisDN);
    },
  ),
  ofState(
    'added-member-kept-out',
    'members-hear-who-joins',
    'A party that was added to a call by a single step is not on it.',
    ({ type, call, otherDN, ...done }) => {
      if (type !== 'TSingleStepConference' || call === undefined) return;
      if (!done.said.some(({ event }) => event === 'EventPartyAdded')) return;
      call.standing[otherDN] = 'none';
    },
  ),
];
