import { consultationAt, consultationHere } from './consultation.ts';
import { type Control, notOn, unless } from './control.ts';
import { putOnHold, takeBack } from './hold.ts';

/** The agent in a consultation goes over to the other call. Source: alternate call. */
export const alternate: Control = {
  problem(now, target) {
    const wrong = notOn(now, target, ['connected', 'held']);
    if (wrong !== undefined) return wrong;
    const found = consultationAt(now, target);
    const other = found?.primary.party.state === 'held' ? 'connected' : 'held';
    return unless(found?.consult.party.state === other, 'CF_GENERIC_STATE_INCOMPATIBILITY');
  },

  perform(now, target) {
    const { primary, consult } = consultationHere(now, target);
    const isPrimaryHeld = primary.party.state === 'held';
    putOnHold(now, isPrimaryHeld ? consult : primary);
    takeBack(now, isPrimaryHeld ? primary : consult);
  },
};
