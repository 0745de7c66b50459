import type { Answering } from '../../model/exchange/answering.ts';
import type { Site } from '../site.ts';
import { type Agent, type Call, Party, type PartyState, type UCCXState } from '../state.ts';

/** One input being answered: the contact centre, its state, and what has been said so far. */
export type Now = Answering<Site, UCCXState>;

/** One device's connection to one call. */
export interface Leg {
  readonly connID: number;
  readonly call: Call;
  readonly device: string;
  readonly party: Party;
}

/** Where an input happens: a device's connection to a call. */
export interface Place {
  readonly connID: number;
  readonly thisDN: string;
}

/** The call with this number, while it lasts. */
export function liveCall({ state }: Now, connID: number): Call | undefined {
  const call = state.calls[connID - 1];
  return call?.stage === 'live' ? call : undefined;
}

/** The call with this number, after it was found to be there. */
export function callHere({ state }: Now, connID: number): Call {
  const call = state.calls[connID - 1];
  if (call === undefined) throw new RangeError(`there is no call ${connID}`);
  return call;
}

/** A device's leg of a call that lasts; nothing if there is no such call or device. */
export function legAt(now: Now, connID: number, device: string): Leg | undefined {
  const call = liveCall(now, connID);
  if (call === undefined || !now.site.is(device, 'phone', 'external', 'cti-port')) return undefined;
  return legOf(connID, call, device);
}

/** The leg at this place, after it was found to be there. */
export const legHere = (now: Now, { connID, thisDN }: Place): Leg =>
  legOf(connID, callHere(now, connID), thisDN);

/** The leg of a device that is known to be configured. */
export const legOf = (connID: number, call: Call, device: string): Leg => ({
  connID,
  call,
  device,
  party: new Party(call, device),
});

/** Where a device stands on a call. */
export const standingOf = ({ standing }: Call, device: string | null): PartyState =>
  device === null ? 'none' : (standing[device] ?? 'none');

/** The device is on the call. */
export function isOn(call: Call, device: string | null): boolean {
  const state = standingOf(call, device);
  return state !== 'none' && state !== 'gone';
}

/** Whether the device at this place stands in one of these states. */
export function stands(
  now: Now,
  { connID, thisDN }: Place,
  ...states: readonly PartyState[]
): boolean {
  const leg = legAt(now, connID, thisDN);
  return leg !== undefined && states.includes(leg.party.state);
}

/** Connections that are there, in whatever state. */
export const PRESENT = ['dialing', 'alerting', 'connected', 'held', 'failed'] as const;

/** The legs of a call that stand in one of these states, in the order of the configuration. */
export function legsIn(
  { site }: Now,
  connID: number,
  call: Call,
  states: readonly PartyState[] = PRESENT,
): Leg[] {
  const { standing } = call;
  const legs: Leg[] = [];
  for (const device of site.parties) {
    if (states.includes(standing[device] ?? 'none')) legs.push(legOf(connID, call, device));
  }
  return legs;
}

/** All legs a device has at this moment, whatever their call. */
export function legsOfDevice({ state }: Now, device: string): Leg[] {
  const legs: Leg[] = [];
  for (let slot = 0; slot < state.calls.length; slot += 1) {
    const call = state.calls[slot];
    if (call?.stage !== 'live' || !isOn(call, device)) continue;
    legs.push(legOf(slot + 1, call, device));
  }
  return legs;
}

/** The device is on no call. */
export const isFree = ({ state }: Now, device: string): boolean =>
  state.calls.every((call) => call.stage !== 'live' || !isOn(call, device));

/** The next call's number; 0 when this run may see no more calls. */
export const nextConnID = ({ state }: Now): number =>
  state.calls.findIndex(({ stage }) => stage === 'unused') + 1;

/** The CTI port that a call stands at. */
export const portOf = (now: Now, connID: number, call: Call): Leg | undefined =>
  call.kind === 'inbound'
    ? legsIn(now, connID, call).find(({ device }) => now.site.is(device, 'cti-port'))
    : undefined;

/** The agent at this extension. */
export const agentAt = ({ state, site }: Now, extension: string | null): Agent | undefined =>
  extension === null || site.agent(extension) === undefined ? undefined : state.agents[extension];

/** The device is the phone of a logged-in agent. Source: UCCX call events (monitored devices). */
export const isMonitored = (now: Now, device: string): boolean =>
  (agentAt(now, device)?.state ?? 'logged-out') !== 'logged-out';

/** The agent is reserved for this call or contact. */
export const isReservedFor = (now: Now, extension: string | null, connID: number): boolean => {
  const agent = agentAt(now, extension);
  return agent?.state === 'reserved' && agent.reservedFor === connID;
};

/** A CTI server is there to say something and to be asked. */
export const isOnline = ({ state }: Now): boolean => state.server === 'online';
