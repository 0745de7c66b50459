import type { Heard } from '../../model/heard.ts';
import type { Evidence } from '../../model/invariant.ts';

/** Evidence against a claim: what was said, and what is wrong with it. */
export const against = ({ name, to, attributes }: Heard, problem: string): Evidence => {
  const connID = attributes['ConnID'];
  return { evidence: `${name} at ${to}${connID === undefined ? '' : ` on call ${connID}`}: ${problem}` };
};

/** Evidence that something was still open when every call was over. */
export const leftOpen = (what: string, problem: string): Evidence => ({ evidence: `${what}: ${problem}` });
