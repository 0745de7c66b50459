import type { Heard } from '../model/heard.ts';
import type {
  HeardInvariant,
  Invariant,
  Memory,
  Partwise,
  StateInvariant,
} from '../model/invariant.ts';
import { type Described, type Schema, fields, oneOf } from '../model/schema.ts';
import { type CallsState, callsWith } from './state.ts';

const source = { document: 'calls: one small model', section: 'State and requests' };

const schema: Schema<{ stands: Standing }> = fields({
  stands: oneOf('nowhere', 'offered', 'talking', 'held', 'busy'),
});

type Standing = 'nowhere' | 'offered' | 'talking' | 'held' | 'busy';

/** Where a party was told it stands. */
export type PartyMemory = Described<typeof schema>;

const AFTERWARDS: ReadonlyMap<string, Standing> = new Map([
  ['EventDialing', 'offered'],
  ['EventRinging', 'offered'],
  ['EventDestinationBusy', 'busy'],
  ['EventEstablished', 'talking'],
  ['EventPartyAdded', 'talking'],
  ['EventRetrieved', 'talking'],
  ['EventHeld', 'held'],
  ['EventReleased', 'nowhere'],
]);

const party: Memory<PartyMemory> = {
  name: 'party',
  per: 'party',
  schema,
  key: ({ to, attributes }) =>
    attributes['ConnID'] === undefined ? undefined : `${to} ${attributes['ConnID']}`,
  keyNames: ['phone', 'call'],
  remember(memory, { name }) {
    memory.stands = AFTERWARDS.get(name) ?? memory.stands;
  },
};

/** A claim about one event: the parties to whom it may be said. */
const saidOnlyTo = (
  event: string,
  standings: readonly Standing[],
  claim: Pick<HeardInvariant, 'id' | 'statement' | 'breaks'>,
): HeardInvariant<PartyMemory> => ({
  ...claim,
  basis: 'stated',
  source,
  needs: 'events',
  memory: party,
  observe({ stands }, heard: Heard) {
    if (heard.name !== event) return undefined;
    if (standings.includes(stands)) return 'upheld';
    return {
      evidence: `${heard.to} was told ${event} of call ${heard.attributes['ConnID']} when it stood ${stands}`,
    };
  },
});

const establishedOnlyWhenOffered: HeardInvariant<PartyMemory> = saidOnlyTo(
  'EventEstablished',
  ['offered'],
  {
    id: 'established-only-when-offered',
    statement: 'EventEstablished is said to a party that dials or rings.',
    breaks: 'A phone is told that it is connected to a call it was never offered.',
  },
);

const heldOnlyWhenTalking: HeardInvariant<PartyMemory> = saidOnlyTo('EventHeld', ['talking'], {
  id: 'held-only-when-talking',
  statement: 'EventHeld is said to a party that talks.',
  breaks: 'A phone holds a call twice.',
});

const retrievedOnlyWhenHeld: HeardInvariant<PartyMemory> = saidOnlyTo('EventRetrieved', ['held'], {
  id: 'retrieved-only-when-held',
  statement: 'EventRetrieved is said to a party that holds.',
  breaks: 'A phone retrieves a call that it does not hold.',
});

const nobodyLeftAtRest: HeardInvariant<PartyMemory> = {
  id: 'nobody-left-at-rest',
  statement: 'When all calls are over every party has been told EventReleased.',
  basis: 'inferred',
  source,
  breaks: 'A phone goes on showing a call that is over.',
  needs: 'events',
  memory: party,
  observe: () => undefined,
  atRest: ({ stands }, key) =>
    stands === 'nowhere'
      ? 'upheld'
      : { evidence: `${key.replace(' ', ' on ')} still stands ${stands}` },
};

const conversations: Partwise<CallsState> = {
  parts: ({ outOfService }) => Object.keys(outOfService),
  examine(state, phone) {
    const talks = callsWith(state, phone, 'Talk');
    if (talks.length < 2) return 'upheld';
    return { evidence: `${phone} talks on calls ${talks.join(' and ')}` };
  },
};

const oneConversation: StateInvariant<CallsState> = {
  id: 'one-conversation',
  statement: 'A phone talks on one call at a time.',
  basis: 'stated',
  source,
  breaks: 'Two callers hear the same phone at once.',
  needs: 'state',
  examine({ after }) {
    const findings = conversations.parts(after).map((phone) => conversations.examine(after, phone));
    return findings.find((finding) => finding !== 'upheld') ?? 'upheld';
  },
  partwise: conversations,
};

/** What is claimed of the small exchange. */
export const invariants: readonly Invariant<CallsState>[] = [
  establishedOnlyWhenOffered,
  heldOnlyWhenTalking,
  retrievedOnlyWhenHeld,
  nobodyLeftAtRest,
  oneConversation,
];
