import type { Heard } from '../../../model/heard.ts';
import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { singleMessage } from '../memories/single-message.ts';
import { protocol } from '../sources.ts';
import { MANDATORY, NOTHING_IN_ZERO, OTHER_NAMES } from './fields-of-messages.ts';

/** What the guide leaves out of a flow, an agent's NextAgentState say, is not asked for. */
export const mandatoryFields: HeardInvariant<object> = {
  id: 'mandatory-fields',
  statement:
    'A message carries every field that all its printed flows have; a failure says why, in Status or FailureCode.',
  basis: 'stated',
  source: protocol('The message tables: fixed and required floating fields'),
  breaks: 'A client that relies on a field finds it missing.',

  needs: 'events',
  memory: singleMessage,
  observe(_nothing, heard) {
    const mandatory = MANDATORY.get(heard.name);
    if (mandatory === undefined) return undefined;
    for (const field of mandatory) {
      if (isSaid(heard, field)) continue;
      const other = OTHER_NAMES.get(field);
      if (other === undefined || !isSaid(heard, other)) {
        return against(heard, `${field} is missing`);
      }
    }
    return 'upheld';
  },
};

function isSaid({ attributes }: Heard, field: string): boolean {
  const value = attributes[field];
  return value !== undefined && !(value === '0' && NOTHING_IN_ZERO.has(field));
}
