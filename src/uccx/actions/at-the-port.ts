import { someCall } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { Call, PartyState } from '../state.ts';
import { establish, service } from '../telephony/call-setup.ts';
import { clearConnection } from '../telephony/depart.ts';
import {
  type Leg,
  type Now,
  callHere,
  isOnline,
  legOf,
  liveCall,
  portOf,
} from '../telephony/now.ts';
import { tell } from '../telephony/tell.ts';
import { CAUSE, LCS, NONE, QUEUE_DEVICE_TYPE } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

type AtPort = InputOf<'accepts' | 'queues' | 'releases-port'>;

/** What the application does with a call at its CTI port. */
interface Step {
  readonly type: AtPort['type'];
  /** Where the port has to stand. */
  readonly standing: PartyState;
  readonly isFit: (call: Call) => boolean;
  readonly perform: (now: Now, port: Leg) => void;
}

const atPort = ({ type, standing, isFit, perform }: Step): Occurrence =>
  occurrence<AtPort>({
    type,
    class: 'action',
    weight: 10,
    ends: false,
    some(now, choose) {
      const connID = someCall(now, choose, (call) => call.kind === 'inbound' && isFit(call));
      return connID === undefined ? undefined : { type, connID };
    },
    isPossible(now, { connID }) {
      const call = liveCall(now, connID);
      if (call === undefined || !isOnline(now) || !isFit(call)) return false;
      return portOf(now, connID, call)?.party.state === standing;
    },
    happen(now, { connID }) {
      const port = portOf(now, connID, callHere(now, connID));
      if (port !== undefined) perform(now, port);
    },
  });

/** The application accepts the call. Source: the guide's queued and answered call, step 1. */
export const accepts: Occurrence = atPort({
  type: 'accepts',
  standing: 'alerting',
  isFit: () => true,
  perform(now, port) {
    const { connID, call, device } = port;
    const calling = call.caller ?? '';
    port.party.state = 'connected';
    legOf(connID, call, calling).party.state = 'connected';
    establish(now, port, { device, answering: device, calling, redirectedBy: null });
  },
});

/** The application queues the call for the CSQ. Source: the same, step 2. */
export const queues: Occurrence = atPort({
  type: 'queues',
  standing: 'connected',
  isFit: ({ queued, csq }) => !queued && csq < 0,
  perform(now, port) {
    const { site } = now;
    const { call, device } = port;
    const trigger = site.device(call.dialed ?? '');
    const csq = trigger?.type === 'trigger' ? String(trigger.csq) : NONE;
    call.queued = true;
    tell(now, port, 'CALL_QUEUED_EVENT', device, {
      ApplicationID: service(now, call, true)['ApplicationID'],
      QueueDeviceType: QUEUE_DEVICE_TYPE,
      CallingDeviceType: site.deviceType(call.caller),
      CalledDeviceType: site.deviceType(call.dialed),
      LastRedirectedDeviceType: NONE,
      NumCSQs: '1',
      LocalConnectionState: LCS.queued,
      EventCause: CAUSE.none,
      QueueDeviceID: csq,
      CallingDeviceID: call.caller ?? '',
      CalledDeviceID: call.dialed ?? '',
      LastRedirectedDeviceID: '',
      'CsqID[0]': csq,
    });
  },
});

/** The port leaves the call once an agent has answered it. Source: the same, step 7. */
export const releasesPort: Occurrence = atPort({
  type: 'releases-port',
  standing: 'connected',
  isFit: ({ queued, csq }) => !queued && csq >= 0,
  perform: (now, port) => clearConnection(now, port, CAUSE.redirected),
});
