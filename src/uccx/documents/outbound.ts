import type { BAResponse } from '../vocabulary/call-context.ts';
import type { Request, UCCXInput } from '../vocabulary/inputs.ts';

const AGENT = '4020';
const CUSTOMER = '4022';

/** The devices of the outbound flows. */
export const contactSite: readonly unknown[] = [
  {
    name: AGENT,
    type: 'phone',
    agent: { id: 'chli4020', afterCall: 'work', starts: 'ready' },
  },
  { name: CUSTOMER, type: 'external' },
];

/** The agent is reserved for a contact. */
export const reserved: readonly UCCXInput[] = [
  { type: 'reserves-contact', thisDN: AGENT, otherDN: CUSTOMER },
];

/** The reservation call comes to the agent. */
export const offered = (connID: number): readonly UCCXInput[] => [
  { type: 'offers-reservation', connID },
];

const response = (connID: number, baResponse: BAResponse): Request => ({
  type: 'SET_CALL_DATA_REQ',
  client: AGENT,
  connID,
  baResponse,
});

/** The agent's client accepts the contact. */
export const accepting: readonly UCCXInput[] = [response(1, 'Accept')];

/** The server confirms the request of this number. */
export const confirmed = (reference: number): readonly UCCXInput[] => [
  { type: 'carried-out', reference },
];

/** The agent's client answers the reservation, by the request of this number, and the server confirms. */
export const responded = (
  connID: number,
  baResponse: BAResponse,
  reference: number,
): readonly UCCXInput[] => [response(connID, baResponse), ...confirmed(reference)];

/** The reservation call comes to its end. */
export const reservationEnded = (connID: number): readonly UCCXInput[] => [
  { type: 'ends-reservation', connID },
];

/** The agent is available again. */
export const freed = (connID: number): readonly UCCXInput[] => [{ type: 'frees-agent', connID }];

/** The call from the agent's phone to the customer begins. */
export const previewBegun: readonly UCCXInput[] = [{ type: 'begins-preview', connID: 1 }];

/** The agent's phone dials and the customer answers. */
export const previewAnswered: readonly UCCXInput[] = [
  { type: 'dials-preview', connID: 1 },
  { type: 'customer-answers', connID: 1 },
];

/** The agent hangs up. */
export const dropped: readonly UCCXInput[] = [{ type: 'drops', thisDN: AGENT, connID: 1 }];
