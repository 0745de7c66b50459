import type { AgentState } from '../state.ts';
import type { WorkMode } from '../vocabulary/attributes.ts';
import type { ErrorCode } from '../vocabulary/errors.ts';
import type { EventName } from '../vocabulary/events.ts';
import { type Leg, type Now, isAnswered, linesTaken } from './now.ts';

/** What the agent at a phone does, by a client's request or on the set. */
export type AgentDoing = 'logs-in' | 'logs-out' | 'gets-ready' | 'gets-not-ready';

/** The agent of one phone, and the work mode it asks for; '' where it asks for none. */
export interface AgentPlace {
  readonly thisDN: string;
  readonly workMode?: WorkMode | '';
}

/** How the agent of this phone stands. */
export const agentAt = ({ state }: Now, dn: string): AgentState =>
  state.dns[dn]?.agent ?? 'logged-out';

/** In this work mode an agent takes calls from queues. Source: Agent States and Work Modes; TAgentWorkMode. */
const isReadyMode = (mode: AgentState | ''): boolean => mode === 'ManualIn' || mode === 'AutoIn';

const isNotReadyMode = (mode: AgentState | ''): boolean =>
  mode === 'AuxWork' || mode === 'AfterCallWork';

/** The ACD may give calls to this phone: nobody has to log in there, or who did is Ready. */
export const takesQueuedCalls = (now: Now, dn: string): boolean =>
  !now.site.isAgent(dn) || isReadyMode(agentAt(now, dn));

/**
 * Why the agent of a phone cannot do this; nothing if it can.
 *
 * Source: T-Library error codes 43, 53, 182, 185, 187. Choices: nobody logs in to do after-call work, and
 * nobody logs out in the middle of a call; a mode of Ready may be changed for the other one, and so may
 * one of NotReady.
 */
export function whyNot(
  now: Now,
  does: AgentDoing,
  { thisDN, workMode = '' }: AgentPlace,
): ErrorCode | undefined {
  if (!now.site.isAgent(thisDN)) return 182;
  const is = agentAt(now, thisDN);
  switch (does) {
    case 'logs-in':
      if (workMode === 'AfterCallWork') return 53;
      return is === 'logged-out' ? undefined : 43;
    case 'logs-out':
      if (is === 'logged-out') return 43;
      return linesTaken(now, thisDN).length === 0 ? undefined : 185;
    case 'gets-ready':
    case 'gets-not-ready': {
      const isMeant = does === 'gets-ready' ? isReadyMode : isNotReadyMode;
      if (!isMeant(workMode)) return 53;
      if (is === 'logged-out') return 187;
      return is === workMode ? 43 : undefined;
    }
  }
}

/**
 * The agent does it, and its client is told.
 *
 * Source: request functions and their answering events. That Ready or NotReady follows on the login, and
 * answers nothing, is field knowledge; that the login's work mode says which is inferred.
 */
export function act(
  now: Now,
  does: AgentDoing,
  { thisDN, workMode = '' }: AgentPlace,
  answers?: number,
): void {
  if (does === 'logs-out') logOut(now, thisDN, answers);
  else if (workMode !== '') {
    if (does === 'logs-in') tellAgent(now, thisDN, 'EventAgentLogin', {}, answers);
    work(now, thisDN, workMode, does === 'logs-in' ? undefined : answers);
  }
}

/** The agent is logged out: EventAgentLogout. */
export function logOut(now: Now, dn: string, answers?: number): void {
  stand(now, dn, 'logged-out');
  tellAgent(now, dn, 'EventAgentLogout', {}, answers);
}

/** The agent stands in a work mode from now on: EventAgentReady or EventAgentNotReady. */
function work(now: Now, dn: string, workMode: WorkMode, answers?: number): void {
  stand(now, dn, workMode);
  const event = isReadyMode(workMode) ? 'EventAgentReady' : 'EventAgentNotReady';
  tellAgent(now, dn, event, { AgentWorkMode: workMode }, answers);
}

/**
 * The agent who leaves this call has work to do after it: it talked on a call out of a queue, and
 * has to say itself when it is Ready again (ManualIn).
 *
 * Source: Agent States and Work Modes (BusyAfterCallWork, AfterCallWork); that ManualIn asks for it and
 * AutoIn does not is inferred. Choices: so has every agent of a conference about such a call, but
 * not the agent who made the call; another call of the phone makes no difference.
 */
export const owesWork = (now: Now, leg: Leg): boolean =>
  isAnswered(leg) &&
  leg.call.queue !== null &&
  leg.call.caller !== leg.dn &&
  agentAt(now, leg.dn) === 'ManualIn';

/** After-call work begins by itself: EventAgentNotReady, which answers nothing. */
export const doAfterCallWork = (now: Now, dn: string): void => work(now, dn, 'AfterCallWork');

function stand({ state }: Now, dn: string, agent: AgentState): void {
  const here = state.dns[dn];
  if (here !== undefined) here.agent = agent;
}

function tellAgent(
  { site, state, said }: Now,
  dn: string,
  event: EventName,
  mode: { readonly AgentWorkMode?: WorkMode },
  answers?: number,
): void {
  if (state.link === 'disconnected' || !site.monitored(dn)) return;
  const attributes = { ThisDN: dn, ...mode };
  said.push(
    answers === undefined ? { to: dn, event, attributes } : { to: dn, event, attributes, answers },
  );
}
