import type { InFlight } from '../state.ts';
import type { Request } from '../vocabulary/inputs.ts';

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
