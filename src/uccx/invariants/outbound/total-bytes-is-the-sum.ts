import type { HeardInvariant } from '../../../model/invariant.ts';
import { NAMED_VARIABLES, bytesOf } from '../../vocabulary/call-context.ts';
import { against } from '../evidence.ts';
import { singleMessage } from '../memories/single-message.ts';
import { ged188 } from '../sources.ts';

/** Not decided where the variables are not all of them known by name. */
export const totalBytesIsTheSum: HeardInvariant<object> = {
  id: 'total-bytes-is-the-sum',
  statement:
    'TotalBytes of the expanded call context is the sum over its named variables, and NumNamedVars their number.',
  basis: 'inferred',
  source: ged188('NAMEDVARIABLE: tag and length, name and value, a null after each'),
  breaks: 'A client that reads the variables by their length reads past the end of the message.',

  needs: 'events',
  memory: singleMessage,
  observe(_nothing, heard) {
    const total = heard.attributes['TotalBytes'];
    if (total === undefined) return undefined;
    let bytes = 0;
    let variables = 0;
    for (const name of NAMED_VARIABLES) {
      const value = heard.attributes[name];
      if (value === undefined) continue;
      bytes += bytesOf(name, value);
      variables += 1;
    }
    const { NumNamedVars, NumNamedVariables } = heard.attributes;
    const told = NumNamedVars ?? NumNamedVariables;
    if (told !== undefined && told !== String(variables)) {
      return against(heard, `NumNamedVars is ${told}, there are ${variables} variables`);
    }
    return total === String(bytes)
      ? 'upheld'
      : against(heard, `TotalBytes is ${total}, the variables take ${bytes}`);
  },
};
