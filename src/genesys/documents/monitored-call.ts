import type { DocumentedScenario, Reading } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { calledEstablished, ringing } from './boxes.ts';
import { dn, interrupted, said } from './notation.ts';
import { answered, asked, called, callerHangsUp, pickedUpAt } from './plays.ts';
import { MONITORING, T_SERVER_MONITORING } from './sources.ts';

/** C wants to observe all calls of B, so that no event about the end of monitoring mixes with those of the call. */
const monitors: readonly GenesysInput[] = asked(
  { type: 'TMonitorNextCall', thisDN: 'C', otherDN: 'B', monitorNextCallType: 'AllCalls' },
  1,
);

const isObserved: readonly GenesysInput[] = [{ type: 'is-observed', thisDN: 'B', connID: 1 }];

/** Another party on some switches: which one a note leaves open. */
const noted = (print: string, note: string): Reading => ({
  print,
  values: [print],
  absent: false,
  note,
});

const printings = (section: string) => [
  { document: MONITORING, section },
  { document: T_SERVER_MONITORING, section },
];

const dns = [dn('A', 'external'), dn('B'), dn('C')];

/** B talks with A outside, and C listens. */
const prelude: readonly GenesysInput[] = [
  ...monitors,
  ...called('B'),
  ...pickedUpAt('B'),
  ...isObserved,
  ...pickedUpAt('C'),
];

/** A call from outside is observed from the moment the agent answers. */
export const monitoredCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/monitored-call',
  title: 'Call observed at an agent',
  sourcing: 'vendor table',
  printings: printings('Service observing on agent'),
  parties: ['A', 'B', 'C'],
  config: { dns },
  prelude: monitors,
  rows: [
    { plays: called('B'), boxes: { B: [ringing('B')] } },
    { plays: answered('B', 2), boxes: { B: [calledEstablished('B')] } },
    {
      plays: isObserved,
      boxes: {
        B: [
          said('EventPartyAdded', {
            ConnID: '1',
            ThisDN: 'B',
            ThisDNRole: 'Destination',
            OtherDN: 'C',
            OtherDNRole: 'Observer',
            CallState: 'Bridged',
          }),
        ],
        C: [
          said('EventRinging', {
            ConnID: '1',
            ThisDN: 'C',
            ThisDNRole: 'Observer',
            OtherDN: noted('A', 'a'),
            OtherDNRole: noted('Origination', 'b'),
            CallState: 'Bridged',
          }),
        ],
      },
    },
    {
      plays: pickedUpAt('C'),
      boxes: {
        C: [
          said('EventEstablished', {
            ConnID: '1',
            ThisDN: 'C',
            ThisDNRole: 'Observer',
            OtherDN: 'A',
            OtherDNRole: 'Origination',
            CallState: 'Bridged',
          }),
        ],
      },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: called('B').length + answered('B', 2).length + isObserved.length,
      because: 'C hears EventAbandoned: it rings and has not answered',
      plays: callerHangsUp,
      boxes: { C: [said('EventAbandoned', {})] },
    }),
  ],
  variants: [],
};

/** An agent's own call is observed once it is answered: both people hear who listens. */
export const monitoredOutgoingCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/monitored-outgoing-call',
  title: 'Call observed that the agent made',
  sourcing: 'vendor table',
  printings: printings('Service observing for agent-initiated call'),
  parties: ['A', 'B', 'C'],
  config: { dns: [dn('A'), dn('B'), dn('C')] },
  prelude: monitors,
  rows: [
    {
      plays: [
        { type: 'dials', thisDN: 'B', otherDN: 'A' },
        { type: 'arrives', connID: 1 },
      ],
      boxes: {
        A: [said('EventRinging', { ConnID: '1' })],
        B: [said('EventDialing', { ConnID: '1' })],
      },
    },
    {
      plays: pickedUpAt('A'),
      boxes: {
        A: [said('EventEstablished', { ConnID: '1' })],
        B: [said('EventEstablished', { ConnID: '1' })],
      },
    },
    {
      plays: isObserved,
      boxes: {
        A: [said('EventPartyAdded', { ConnID: '1' })],
        B: [said('EventPartyAdded', { ConnID: '1' })],
        C: [said('EventRinging', { ConnID: '1' })],
      },
    },
    { plays: pickedUpAt('C'), boxes: { C: [said('EventEstablished', { ConnID: '1' })] } },
  ],
  interruptions: [],
  variants: [],
};

/** The agent leaves the observed call first. */
export const monitoredCallAgentReleases: DocumentedScenario<GenesysInput> = {
  id: 'genesys/monitored-call-agent-releases',
  title: 'Observed call that the agent releases first',
  sourcing: 'vendor table',
  printings: printings('Agent releases first'),
  parties: ['A', 'B', 'C'],
  config: { dns },
  prelude,
  rows: [
    {
      plays: asked({ type: 'TReleaseCall', thisDN: 'B', connID: 1 }, 2),
      boxes: {
        B: [
          said('EventReleased', {
            ConnID: '1',
            ThisDN: 'B',
            ThisDNRole: 'Destination',
            CallState: 'OK',
          }),
        ],
        C: [goneAtObserver('B'), observerReleased('A')],
      },
    },
  ],
  interruptions: [],
  variants: [],
};

/** The caller leaves the observed call first: agent and observer hear it, and are released. */
export const monitoredCallCallerReleases: DocumentedScenario<GenesysInput> = {
  id: 'genesys/monitored-call-caller-releases',
  title: 'Observed call that the external party releases first',
  sourcing: 'vendor table',
  printings: printings('External party releases first'),
  parties: ['A', 'B', 'C'],
  config: { dns },
  prelude,
  rows: [
    {
      plays: callerHangsUp,
      boxes: {
        B: [
          said('EventPartyDeleted', {
            ConnID: '1',
            ThisDN: 'B',
            ThisDNRole: 'Destination',
            OtherDN: 'A',
            OtherDNRole: 'DeletedParty',
            ThirdPartyDNRole: noted('Observer', 'a'),
            ThirdPartyDN: noted('C', 'a'),
            CallState: 'OK',
          }),
          said('EventReleased', {
            ConnID: '1',
            ThisDN: 'B',
            ThisDNRole: 'Destination',
            OtherDN: 'C',
            CallState: 'OK',
          }),
        ],
        C: [
          goneAtObserver('A'),
          said('EventReleased', { ConnID: '1', ThisDN: 'C', ThisDNRole: 'Observer' }),
        ],
      },
    },
  ],
  interruptions: [],
  variants: [],
};

/** The observer leaves, and the others go on. */
export const monitoredCallObserverReleases: DocumentedScenario<GenesysInput> = {
  id: 'genesys/monitored-call-observer-releases',
  title: 'Observed call that the observer releases',
  sourcing: 'vendor table',
  printings: printings('Observer releases a call'),
  parties: ['A', 'B', 'C'],
  config: { dns },
  prelude,
  rows: [
    {
      plays: [{ type: 'hangs-up', thisDN: 'C', connID: 1 }],
      boxes: {
        B: [said('EventPartyDeleted', { ConnID: '1' })],
        C: [said('EventReleased', { ConnID: '1' })],
      },
    },
  ],
  interruptions: [],
  variants: [],
};

function goneAtObserver(otherDN: string) {
  return said('EventPartyDeleted', {
    ConnID: '1',
    ThisDN: 'C',
    ThisDNRole: 'Observer',
    OtherDN: otherDN,
    OtherDNRole: 'DeletedParty',
    CallState: 'OK',
  });
}

function observerReleased(otherDN: string) {
  return said('EventReleased', {
    ConnID: '1',
    ThisDN: 'C',
    ThisDNRole: 'Observer',
    OtherDN: otherDN,
    CallState: 'OK',
  });
}
