import type { Attributes } from '../../../model/event.ts';
import type { HeardInvariant } from '../../../model/invariant.ts';
import { bytesOf, isNamedVariable } from '../../vocabulary/call-context.ts';
import { against } from '../evidence.ts';
import { singleMessage } from '../memories/single-message.ts';
import { ged188 } from '../sources.ts';

/** A trace may leave the variables out, and bytes have no TotalBytes: what is not there is not decided. */
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
    const { TotalBytes: total, NumNamedVars, NumNamedVariables } = heard.attributes;
    const told = NumNamedVars ?? NumNamedVariables;
    if (total === undefined && told === undefined) return undefined;
    const { bytes, variables } = contextOf(heard.attributes);
    if (total === undefined && variables === 0) return undefined;
    if (told !== undefined && told !== String(variables)) {
      return against(heard, `NumNamedVars is ${told}, there are ${variables} variables`);
    }
    return total === undefined || total === String(bytes)
      ? 'upheld'
      : against(heard, `TotalBytes is ${total}, the variables take ${bytes}`);
  },
};

/** How many named variables there are, and how many bytes they take. */
function contextOf(attributes: Attributes): { readonly bytes: number; readonly variables: number } {
  let bytes = 0;
  let variables = 0;
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || !isNamedVariable(name)) continue;
    bytes += bytesOf(name, value);
    variables += 1;
  }
  return { bytes, variables };
}
