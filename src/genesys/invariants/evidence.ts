import type { SwitchEvent } from '../../model/event.ts';
import type { Heard } from '../../model/heard.ts';
import type { Evidence } from '../../model/invariant.ts';
import { partyOf } from './memories/party-key.ts';

/** Evidence against a claim: what was heard, and what is wrong with it. */
export const against = (
  { name, to, attributes }: Omit<Heard, 'kind'>,
  problem: string,
): Evidence => {
  const connID = attributes['ConnID'];
  return {
    evidence: `${name} at ${to}${connID === undefined ? '' : ` on call ${connID}`}: ${problem}`,
    about: { to, call: connID, event: name, problem },
  };
};

/** The same of an event as the switch said it. */
export const againstSaid = ({ event, to, attributes }: SwitchEvent, problem: string): Evidence =>
  against({ name: event, to, attributes }, problem);

/** Evidence that something was still open when every call was over. */
export const leftOpen = (what: string, problem: string): Evidence => ({
  evidence: `${what}: ${problem}`,
});

/** The same of a party, by the key it is remembered by. */
export const partyLeftOpen = (key: string, problem: string): Evidence => {
  const { connID, thisDN } = partyOf(key);
  return {
    ...leftOpen(`${thisDN} on call ${connID}`, problem),
    about: { to: thisDN, call: connID, problem },
  };
};
