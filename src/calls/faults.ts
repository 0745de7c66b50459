import type { PlantedFault } from '../model/fault.ts';
import type { Said } from '../model/event.ts';
import type { CallsInput } from './inputs.ts';
import type { CallsState } from './state.ts';

type SmallFault = PlantedFault<CallsState, CallsInput>;

/** A fault in what is said after one type of input. */
const missaid = (
  { id, about, breaks }: Pick<SmallFault, 'id' | 'about' | 'breaks'>,
  type: CallsInput['type'],
  say: (said: readonly Said[], state: CallsState, input: CallsInput) => readonly Said[],
): SmallFault => ({
  id,
  about,
  breaks,
  plant: (recipe) => (draft, input) => {
    const said = recipe(draft, input);
    return input.type === type ? say(said, draft, input) : said;
  },
});

/** The defects that the invariants of the small exchange are measured by. */
export const faults: readonly SmallFault[] = [
  missaid(
    {
      id: 'established-on-retrieval',
      about: 'Says EventEstablished for EventRetrieved.',
      breaks: 'established-only-when-offered',
    },
    'retrieves',
    (said) => said.map((one) => ({ ...one, event: 'EventEstablished' })),
  ),
  missaid(
    {
      id: 'held-for-retrieved',
      about: 'Says EventHeld when a call is retrieved.',
      breaks: 'held-only-when-talking',
    },
    'retrieves',
    (said) => said.map((one) => ({ ...one, event: 'EventHeld' })),
  ),
  missaid(
    {
      id: 'retrieved-on-deletion',
      about: 'Retrieves, in words, for who stays in a conference.',
      breaks: 'retrieved-only-when-held',
    },
    'deletes-from-conference',
    (said) =>
      said.map((one) =>
        one.event === 'EventPartyDeleted' ? { ...one, event: 'EventRetrieved' } : one,
      ),
  ),
  missaid(
    {
      id: 'releases-one',
      about: 'Tells only who hangs up that the call is over.',
      breaks: 'nobody-left-at-rest',
    },
    'releases',
    (said, _, { thisDN }) => said.filter(({ to }) => to === thisDN),
  ),
  {
    id: 'consults-without-holding',
    about: 'Places the consult call without holding the first.',
    breaks: 'one-conversation',
    plant: (recipe) => (draft, input) => {
      const said = recipe(draft, input);
      if (input.type !== 'initiates-conference' || said.length === 0) return said;
      const first = draft.calls[input.connID - 1];
      if (first !== undefined) first.legs[input.thisDN] = 'Talk';
      return said.filter(({ event }) => event !== 'EventHeld');
    },
  },
];
