import type { UCCXInput } from '../vocabulary/inputs.ts';

const CALLER = '2005';
const AGENT = '2006';
const CONSULTED = '2007';

/** The caller calls the trigger and the application accepts at a CTI port. */
export const accepted: readonly UCCXInput[] = [
  { type: 'dials', thisDN: CALLER, otherDN: '7000' },
  { type: 'arrives', connID: 1 },
  { type: 'accepts', connID: 1 },
];

/** The application queues the call. */
export const queued: readonly UCCXInput[] = [{ type: 'queues', connID: 1 }];

/** The agent becomes ready. */
export const agentReady: readonly UCCXInput[] = [{ type: 'goes-ready', thisDN: AGENT }];

/** The CSQ reserves the agent. */
export const agentSelected: readonly UCCXInput[] = [{ type: 'selects', thisDN: AGENT, connID: 1 }];

/** The agent's phone rings. */
export const ringing: readonly UCCXInput[] = [{ type: 'rings', connID: 1 }];

/** The agent answers. */
export const agentAnswers: readonly UCCXInput[] = [{ type: 'answers', thisDN: AGENT, connID: 1 }];

/** The CTI port leaves the call. */
export const portReleased: readonly UCCXInput[] = [{ type: 'releases-port', connID: 1 }];

/** The caller hangs up. */
export const callerDrops: readonly UCCXInput[] = [{ type: 'drops', thisDN: CALLER, connID: 1 }];

/** The agent hangs up. */
export const agentDrops: readonly UCCXInput[] = [{ type: 'drops', thisDN: AGENT, connID: 1 }];

/** Everything of the first flow up to where the caller hangs up there. */
export const conversation: readonly UCCXInput[] = [
  ...accepted,
  ...queued,
  ...agentReady,
  ...agentSelected,
  ...ringing,
  ...agentAnswers,
  ...portReleased,
];

/** The agent consults another, whose phone rings. */
export const consulted: readonly UCCXInput[] = [
  { type: 'consults', thisDN: AGENT, connID: 1, otherDN: CONSULTED },
  { type: 'arrives', connID: 2 },
];

/** The agent who is consulted answers. */
export const consultAnswered: readonly UCCXInput[] = [
  { type: 'answers', thisDN: CONSULTED, connID: 2 },
];

/** Everything of the second flow up to where the transfer is completed there. */
export const consultation: readonly UCCXInput[] = [
  ...conversation,
  ...consulted,
  ...consultAnswered,
];

/** The agent completes the transfer. */
export const transferred: readonly UCCXInput[] = [{ type: 'transfers', thisDN: AGENT, connID: 1 }];

/** The agent completes the conference. */
export const conferenced: readonly UCCXInput[] = [
  { type: 'conferences', thisDN: AGENT, connID: 1 },
];
