import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type Switchboard, switchboard } from '../memories/switchboard.ts';
import { eventReference } from '../sources.ts';

/** What each event must carry, besides what writers of logs add (CallID, Server, time). */
const MANDATORY: ReadonlyMap<string, readonly string[]> = new Map([
  ['EventDialing', ['ConnID', 'CallType', 'ThisDN', 'ThisDNRole']],
  ['EventRinging', ['ConnID', 'CallType', 'ThisDN', 'ThisDNRole', 'CallState']],
  ['EventAbandoned', ['ConnID', 'CallType', 'ThisDN', 'ThisDNRole', 'CallState']],
  ['EventRouteRequest', ['ConnID', 'CallType', 'ThisDN', 'ThisQueue']],
  ['EventRouteUsed', ['ConnID', 'CallType', 'ThisDN', 'ThisQueue']],
]);

/** Of a consultation these events also name the call it was made from. */
const NAMES_PREVIOUS: ReadonlySet<string> = new Set([
  'EventDialing',
  'EventRinging',
  'EventAbandoned',
  'EventRouteRequest',
]);

/** Choices: an event made up for after a link loss may say less. */
export const mandatoryAttributes: HeardInvariant<Switchboard> = {
  id: 'mandatory-attributes',
  statement:
    'An event carries every attribute its reference page calls mandatory, PreviousConnID on consult calls included.',
  basis: 'stated',
  source: eventReference(
    'EventDialing, EventRinging, EventAbandoned, EventRouteRequest, EventRouteUsed',
  ),
  breaks: 'A client that relies on an attribute finds it missing.',

  needs: 'events',
  memory: switchboard,
  observe(_board, heard) {
    const mandatory = MANDATORY.get(heard.name);
    if (mandatory === undefined || heard.kind === 'request') return undefined;
    if (heard.attributes['Reliability'] !== undefined) return 'undecided';
    for (const name of mandatory) {
      if (heard.attributes[name] === undefined) return against(heard, `${name} is missing`);
    }
    const isConsult = heard.attributes['CallType'] === 'Consult' && NAMES_PREVIOUS.has(heard.name);
    if (!isConsult) return 'upheld';
    const { PreviousConnID: previous, ConnID: connID } = heard.attributes;
    if (previous === undefined) {
      return against(heard, 'PreviousConnID of the consult call is missing');
    }
    return previous === connID ? against(heard, 'PreviousConnID is its own ConnID') : 'upheld';
  },
};
