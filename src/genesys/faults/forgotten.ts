import type { GenesysFault } from './planting.ts';
import { hasSaid, isRefused, ofState } from './wrong-states.ts';

/** Things that the switch has said and does not know afterwards. */
export const forgotten: readonly GenesysFault[] = [
  ofState(
    'hold-not-kept',
    'held-and-retrieved-alternate',
    'THoldCall is answered by EventHeld and the party talks on.',
    (done) => {
      const { type, thisDN, call } = done;
      if (type !== 'THoldCall' || !hasSaid(done, 'EventHeld') || call === undefined) return;
      if (call.standing[thisDN] === 'held') call.standing[thisDN] = 'established';
    },
  ),
  ofState(
    'retrieved-stays-held',
    'held-and-retrieved-alternate',
    'TRetrieveCall is answered by EventRetrieved and the call stays on hold.',
    (done) => {
      const { type, thisDN, call } = done;
      if (type !== 'TRetrieveCall' || !hasSaid(done, 'EventRetrieved')) return;
      if (call !== undefined) call.standing[thisDN] = 'held';
    },
  ),
  ofState(
    'answered-rings-on',
    'established-after-dialing-or-ringing',
    'A phone that was answered rings on.',
    (done) => {
      const { call, thisDN, was } = done;
      if (call === undefined || was?.standing[thisDN] !== 'ringing') return;
      if (call.standing[thisDN] === 'established') call.standing[thisDN] = 'ringing';
    },
  ),
  ofState(
    'network-reached-forgotten',
    'network-reached-is-told',
    'That the call has reached the network is said and forgotten.',
    (done) => {
      if (!hasSaid(done, 'EventNetworkReached') || done.call === undefined) return;
      done.call.reached = false;
    },
  ),
  ofState(
    'network-reached-forgotten-on-hold',
    'network-reached-not-twice',
    'A caller who puts a call on hold that has reached the network is told so again.',
    (done) => {
      if (done.type !== 'THoldCall' || !hasSaid(done, 'EventHeld')) return;
      if (done.call?.standing[done.thisDN] === 'dialing-held') done.call.reached = false;
    },
  ),
  ofState(
    'network-reached-when-dialed',
    'network-reached-before-established',
    'Every call counts as having reached the network when it is dialed.',
    ({ draft, said }) => {
      if (!said.some(({ event }) => event === 'EventDialing')) return;
      for (const call of draft.calls) if (call.stage === 'live') call.reached = true;
    },
  ),
  ofState(
    'client-forgotten-on-answer',
    'one-terminal-event',
    'Whose client was told of the call is forgotten when it is answered.',
    ({ call, thisDN, was }) => {
      if (call?.stage === 'live' && was?.standing[thisDN] === 'ringing') call.told[thisDN] = false;
    },
  ),
  ofState(
    'missed-ends-kept',
    'nothing-left-at-rest',
    'What was missed while the link was down is told and still counts as missed.',
    ({ type, draft, said }) => {
      if (type !== 'link-restored') return;
      for (const { to, event, attributes } of said) {
        const call = draft.calls[Number.parseInt(attributes['ConnID'] ?? '0', 10) - 1];
        if (call !== undefined && event === 'EventReleased') call.missed[to] = 'EventReleased';
      }
    },
  ),
  ofState(
    'link-still-down',
    'link-change-is-told',
    'EventLinkConnected is said and the link counts as lost.',
    ({ type, draft }) => {
      if (type === 'link-restored') draft.link = 'disconnected';
    },
  ),
  ofState(
    'out-of-service-forgotten',
    'service-change-is-told',
    'A phone goes out of service and counts as in service.',
    ({ type, draft, thisDN }) => {
      const dn = draft.dns[thisDN];
      if (type === 'goes-out-of-service' && dn !== undefined) dn.outOfService = false;
    },
  ),
  ofState(
    'dialing-brings-back-in-service',
    'service-change-is-told',
    'A phone that does not work and is asked to dial is in service again, unsaid.',
    ({ type, draft, thisDN }) => {
      const dn = draft.dns[thisDN];
      if (type === 'TMakeCall' && dn !== undefined) dn.outOfService = false;
    },
  ),
  ofState(
    'consultation-becomes-internal',
    'call-type-kept',
    'A consultation that is answered is an internal call from then on.',
    (done) => {
      const { call } = done;
      if (call?.callType === 'Consult' && hasSaid(done, 'EventEstablished')) {
        call.callType = 'Internal';
      }
    },
  ),
  ofState(
    'consultation-forgets-its-call',
    'mandatory-attributes',
    'Which call a consultation was made from is forgotten when it has been dialed.',
    ({ type, draft }) => {
      if (type !== 'TInitiateConference') return;
      for (const call of draft.calls) if (call.callType === 'Consult') call.consults = null;
    },
  ),
  ofState(
    'caller-forgotten-in-queue',
    'other-side-is-named',
    'Who calls is forgotten when the call comes to a queue.',
    (done) => {
      if (hasSaid(done, 'EventQueued') && done.call !== undefined) done.call.caller = null;
    },
  ),
  ofState(
    'timed-out-request-stays',
    'reference-answered-once',
    'A request that timed out is answered by EventError and stays under way.',
    ({ type, draft, request, slot }) => {
      if (type === 'times-out' && request !== null) draft.inFlight[slot] = request;
    },
  ),
  ofState(
    'rejected-request-stays',
    'refusal-changes-nothing',
    'A request that the switch rejects stays under way.',
    ({ type, draft, request, slot }) => {
      if (type === 'rejected-by-switch' && request !== null) draft.inFlight[slot] = request;
    },
  ),
  ofState(
    'refused-request-carried-out-again',
    'reference-answered-once',
    'A request that makes no sense any more is refused and tried again.',
    (done) => {
      const { draft, request, slot, type } = done;
      if (type === request?.request && isRefused(done)) {
        draft.inFlight[slot] = request;
      }
    },
  ),
  ofState(
    'release-puts-caller-on-hold',
    'held-and-retrieved-alternate',
    'When a third party leaves a conference the others are put on hold, unsaid.',
    (done) => {
      const { call, said } = done;
      if (call === undefined || !hasSaid(done, 'EventPartyDeleted')) return;
      for (const { to } of said) {
        if (call.standing[to] === 'established') call.standing[to] = 'held';
      }
    },
  ),
];
