import { consultationAt, consultationHere } from './consultation.ts';
import { type Control, notOn, unless } from './control.ts';
import { putOnHold, takeBack } from './hold.ts';

/** The agent in a consultation goes over to the other call. Source: alternate call. */
export const alternate: Control = {
  problem(now, target) {
    const wrong = notOn(now, target, ['connected', 'held']);
    if (wrong !== undefined) return wrong;
    const found = consultationAt(now, target);
    const states = [found?.primary.party.state, found?.consult.party.state];
    const opposite = states.includes('connected') && states.includes('held');
    return unless(opposite, 'CF_GENERIC_STATE_INCOMPATIBILITY');
  },

  perform(now, target) {
    const { primary, consult } = consultationHere(now, target);
    const isPrimaryHeld = primary.party.state === 'held';
    putOnHold(now, isPrimaryHeld ? consult : primary);
    takeBack(now, isPrimaryHeld ? primary : consult);
  },
};
