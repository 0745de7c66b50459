import { release } from '../telephony/agents.ts';
import { establish, updateCallType } from '../telephony/call-setup.ts';
import { clearConnection, endCall } from '../telephony/depart.ts';
import { type Leg, type Now, agentAt, isOn, legOf, legsIn } from '../telephony/now.ts';
import type { PartyState } from '../state.ts';
import { type Extra, tellMerge } from '../telephony/tell.ts';
import { CALL_TYPE, CAUSE, CONNECTION_ID_STATIC, LCS } from '../vocabulary/enumerations.ts';
import { anchor } from './answer.ts';
import { type Consultation, consultationAt, consultationHere } from './consultation.ts';
import { type Control, type Target, notOn, unless } from './control.ts';

/**
 * The agent gives the call to who is consulted, and leaves it.
 *
 * Source: the guide's transferred call, step 3. The primary CallID survives.
 * Choices: before the answer too, once it alerts there; the answer is then an
 * ESTABLISHED of its own.
 */
export const transfer: Control = {
  problem: (now, target) => cannotMerge(now, target, ['alerting', 'connected']),

  perform(now, target) {
    const both = consultationHere(now, target);
    const { primary, consult, consulted } = both;
    const isAnswered = consulted.party.state === 'connected';
    updateCallType(now, primary, anchor(now, primary), CALL_TYPE.transferIn);
    const parties = [...peopleWithout(now, primary), consulted.device];
    tellTransferred(now, both, parties);
    primary.party.state = 'none';
    join(now, both);
    if (isAnswered) tellFarEnd(now, primary);
    clearConnection(now, consult);
    release(now, consult.device, consult.connID);
    clearConnection(now, consulted);
    endCall(now, consult);
  },
};

/** All three talk. Source: the guide's conferenced call, step 1. Choices: only after the answer. */
export const conference: Control = {
  problem: (now, target) => cannotMerge(now, target, ['connected']),

  perform(now, target) {
    const both = consultationHere(now, target);
    const { primary, consult, consulted } = both;
    updateCallType(now, primary, anchor(now, primary), CALL_TYPE.conference);
    const parties = [...peopleWithout(now, primary), primary.device, consulted.device];
    tellConferenced(now, both, parties);
    primary.party.state = 'connected';
    join(now, both);
    clearConnection(now, consult);
    tellFarEnd(now, primary);
    clearConnection(now, consulted);
    endCall(now, consult);
  },
};

/**
 * What stands in the way of making the two calls one: who was consulted has to stand so, and not to
 * have come to the primary call in another way. Somebody outside whom two agents consult about one
 * call joins it once.
 */
function cannotMerge(now: Now, target: Target, states: readonly PartyState[]) {
  const wrong = notOn(now, target, ['connected', 'held']);
  if (wrong !== undefined) return wrong;
  const found = consultationAt(now, target);
  if (found === undefined) return 'CF_GENERIC_STATE_INCOMPATIBILITY';
  const { primary, consulted } = found;
  return (
    unless(states.includes(consulted.party.state), 'CF_GENERIC_STATE_INCOMPATIBILITY') ??
    unless(!isOn(primary.call, consulted.device), 'CF_INVALID_DESTINATION')
  );
}

/** The others on the call, its originator first. */
function peopleWithout(now: Now, { connID, call, device }: Leg): string[] {
  const others = legsIn(now, connID, call)
    .map((leg) => leg.device)
    .filter((other) => other !== device && other !== call.caller);
  const { caller } = call;
  const isCallerOn = caller !== device && isOn(call, caller);
  return isCallerOn && caller !== null ? [caller, ...others] : others;
}

/** Who was consulted is on the surviving call now. */
function join(now: Now, { primary, consulted, consult }: Consultation): void {
  const joined = legOf(primary.connID, primary.call, consulted.device);
  joined.party.state = consulted.party.state;
  primary.call.redirectedBy = primary.device;
  const agent = agentAt(now, consulted.device);
  if (agent?.reservedFor === consult.connID) agent.reservedFor = primary.connID;
}

function tellTransferred(now: Now, both: Consultation, parties: readonly string[]): void {
  const { primary, consult, consulted } = both;
  const { site } = now;
  tellMerge(now, [primary.call, consult.call], 'CALL_TRANSFERRED_EVENT', primary.device, {
    ...merged(now, both, parties),
    TransferringDeviceType: site.deviceType(primary.device),
    TransferredDeviceType: site.deviceType(consulted.device),
    LocalConnectionState: consulted.party.state === 'connected' ? LCS.connect : LCS.alerting,
    EventCause: CAUSE.transfer,
    TransferringDeviceID: primary.device,
    TransferredDeviceID: consulted.device,
    ...connected(now, primary, parties),
  });
}

function tellConferenced(now: Now, both: Consultation, parties: readonly string[]): void {
  const { primary, consult, consulted } = both;
  const { site } = now;
  tellMerge(now, [primary.call, consult.call], 'CALL_CONFERENCED_EVENT', primary.device, {
    ...merged(now, both, parties),
    ControllerDeviceType: site.deviceType(primary.device),
    AddedPartyDeviceType: site.deviceType(consulted.device),
    LocalConnectionState: LCS.connect,
    EventCause: CAUSE.keyConference,
    ControllerDeviceID: primary.device,
    AddedPartyDeviceID: consulted.device,
    ...connected(now, primary, parties),
  });
}

const merged = (
  { site }: Now,
  { primary, consult, consulted }: Consultation,
  parties: readonly string[],
): Extra => ({
  PrimaryDeviceType: CONNECTION_ID_STATIC,
  PrimaryCallID: site.callID(primary.connID),
  NumParties: String(parties.length),
  SecondaryDeviceType: CONNECTION_ID_STATIC,
  SecondaryCallID: site.callID(consult.connID),
  PrimaryDeviceID: primary.device,
  SecondaryDeviceID: consulted.device,
});

/** The parties of the merged call, one triple of fields each. */
const connected = ({ site }: Now, { connID }: Leg, parties: readonly string[]): Extra =>
  Object.fromEntries(
    parties.flatMap((device, index) => [
      [`ConnectedPartyCallID[${index}]`, site.callID(connID)],
      [`ConnectedPartyDeviceType[${index}]`, CONNECTION_ID_STATIC],
      [`ConnectedPartyDeviceID[${index}]`, device],
    ]),
  );

/** The originator's connection has a new far end: one device, or unknown in a conference. */
function tellFarEnd(now: Now, { connID, call }: Leg): void {
  const people = legsIn(now, connID, call).map(({ device }) => device);
  const calling = people.find((device) => device === call.caller) ?? people[0] ?? '';
  const other = people.find((device) => device !== calling);
  const answering = people.length === 2 ? (other ?? null) : null;
  establish(
    now,
    { connID, call },
    { device: calling, answering, calling, redirectedBy: call.redirectedBy },
  );
}
