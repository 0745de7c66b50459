import type { InFlight } from '../state.ts';
import type { Request } from '../vocabulary/inputs.ts';
import type { Now } from './now.ts';

/** A request as the server keeps it while it is under way; 0 and '' where it names nothing. */
export type Asked = Readonly<InFlight>;

/** A client's request, as it is kept. */
export const asked = (request: Request): Asked => ({
  request: request.type,
  client: request.client,
  thisDN: 'thisDN' in request ? request.thisDN : '',
  connID: 'connID' in request ? request.connID : 0,
  otherDN: 'otherDN' in request ? request.otherDN : '',
  value: valueOf(request),
});

const valueOf = (request: Request): Asked['value'] => {
  if (request.type === 'SET_AGENT_STATE_REQ') return request.agentState;
  return request.type === 'SET_CALL_DATA_REQ' ? request.baResponse : '';
};

/** Puts a request in flight: its slot counted from 1, or 0 when every slot is taken. */
export function takeOff({ state }: Now, request: Asked): number {
  const free = state.inFlight.indexOf(null);
  if (free >= 0) state.inFlight[free] = { ...request };
  return free + 1;
}

/** Takes the request out of its slot; nothing when the slot is empty or there is no such slot. */
export function land({ state }: Now, slot: number): Asked | undefined {
  const request = state.inFlight[slot - 1];
  if (request === undefined || request === null) return undefined;
  const landed = { ...request };
  state.inFlight[slot - 1] = null;
  return landed;
}
