import type { SwitchEvent } from '../../model/event.ts';
import type { Heard } from '../../model/heard.ts';
import type { Evidence } from '../../model/invariant.ts';
import { callIDOf, deviceOf } from './fields.ts';

/** Evidence against a claim: what was heard, and what is wrong with it. */
export const against = (
  { name, to, attributes }: Omit<Heard, 'kind'>,
  problem: string,
): Evidence => {
  const callID = callIDOf(attributes);
  const device = deviceOf(attributes) ?? attributes['AgentExtension'];
  const of = callID === undefined ? '' : ` of call ${callID}`;
  const at = device === undefined ? '' : ` at ${device}`;
  return {
    evidence: `${name}${of}${at}: ${problem}`,
    about: { to, call: callID, event: name, problem },
  };
};

/** The same of a message as the server said it. */
export const againstSaid = ({ event, to, attributes }: SwitchEvent, problem: string): Evidence =>
  against({ name: event, to, attributes }, problem);

/** Evidence that something was still open when every call was over. */
export const leftOpen = (what: string, problem: string): Evidence => ({
  evidence: `${what}: ${problem}`,
});
