import type { Said } from '../../model/event.ts';
import type { Call, GenesysState, InFlight } from '../state.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import type { GenesysFault, Plant } from './planting.ts';

/** What a step did, whether it was asked now or before, and how things stood. */
export interface Done {
  readonly draft: GenesysState;
  readonly said: readonly Said[];
  readonly type: string;
  readonly thisDN: string;
  readonly otherDN: string;
  /** The call that it was about, before and after. */
  readonly was: Stood | undefined;
  readonly call: Call | undefined;
  /** The other call that it was about, if it was about two. */
  readonly consult: Call | undefined;
  /** The request that was carried out or given up, and its flight slot. */
  readonly request: InFlight | null;
  readonly slot: number;
}

/** How a call stood. */
interface Stood {
  readonly standing: Readonly<Call['standing']>;
  readonly heading: string | null;
  readonly reached: boolean;
  readonly missed: Readonly<Call['missed']>;
}

/** The switch says what it should, and then stands otherwise than it should. */
const standing =
  (spoil: (done: Done) => void): Plant =>
  (recipe) =>
  (draft, input) => {
    const doing = doingOf(draft, input);
    const call = draft.calls[doing.connID - 1];
    const was = call && {
      standing: { ...call.standing },
      heading: call.heading,
      reached: call.reached,
      missed: { ...call.missed },
    };
    const said = recipe(draft, input);
    const consult = draft.calls[doing.consultConnID - 1];
    if (said.length > 0) spoil({ ...doing, draft, said, was, call, consult });
    return said;
  };

/** What an input is about: the request that the switch comes to, or the input itself. */
function doingOf(
  { inFlight }: GenesysState,
  input: GenesysInput,
): Pick<Done, 'type' | 'thisDN' | 'otherDN' | 'request' | 'slot'> &
  Pick<InFlight, 'connID' | 'consultConnID'> {
  if ('reference' in input) {
    const slot = input.reference - 1;
    const asked = inFlight[slot] ?? null;
    const request = asked && { ...asked };
    const isDone = input.type === 'carried-out' && request !== null;
    return {
      type: isDone ? request.request : input.type,
      thisDN: request?.thisDN ?? '',
      otherDN: request?.otherDN ?? '',
      connID: request?.connID ?? 0,
      consultConnID: request?.consultConnID ?? 0,
      request,
      slot,
    };
  }
  return {
    type: input.type,
    thisDN: 'thisDN' in input ? input.thisDN : '',
    otherDN: 'otherDN' in input ? input.otherDN : '',
    connID: 'connID' in input ? input.connID : 0,
    consultConnID: 'consultConnID' in input ? input.consultConnID : 0,
    request: null,
    slot: -1,
  };
}

/** The step said no. */
export const isRefused = ({ said }: Done): boolean => said.some(({ refusal }) => refusal === true);

/** An event of this name was said. */
export const hasSaid = ({ said }: Done, name: string): boolean =>
  said.some(({ event }) => event === name);

/** A fault of the switch itself, not of what it says. */
export const ofState = (
  id: string,
  breaks: string,
  about: string,
  spoil: (done: Done) => void,
): GenesysFault => ({ id, about, breaks, ofState: true, plant: standing(spoil) });
