import type { DocumentedScenario, PrintedEvent } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { dn, interrupted, nothing, opt, said } from './notation.ts';
import { asked, callerHangsUp } from './plays.ts';
import { AGENT_STATES, FIELD_MODEL, INFERRED } from './sources.ts';
import { optionalLeftOut } from './variants.ts';

/** EventReleased at one end of the call between caller A and agent B. */
const released = (thisDN: 'A' | 'B'): PrintedEvent =>
  said('EventReleased', {
    ConnID: '1',
    ThisDN: thisDN,
    OtherDN: opt(thisDN === 'A' ? 'B' : 'A'),
    CallState: 'OK',
  });

/** EventAgentNotReady that nobody asked for. */
const worksAfterCall = said('EventAgentNotReady', {
  ThisDN: 'B',
  AgentWorkMode: 'AfterCallWork',
  ReferenceID: nothing,
});

/** An agent comes, works, rests, and goes. */
export const agentLogin: DocumentedScenario<GenesysInput> = {
  id: 'genesys/agent-login',
  title: 'An agent logs in, gets ready and not ready, and logs out',
  sourcing: 'field model',
  printings: [{ document: FIELD_MODEL, section: 'TAgentLogin' }],
  parties: ['A'],
  config: { dns: [{ ...dn('A'), agent: true }] },
  prelude: [],
  rows: [
    {
      plays: asked({ type: 'TAgentLogin', thisDN: 'A', workMode: 'AuxWork' }, 1),
      boxes: {
        A: [
          said('EventAgentLogin', { ThisDN: 'A', ReferenceID: '1' }),
          said('EventAgentNotReady', {
            ThisDN: 'A',
            AgentWorkMode: 'AuxWork',
            ReferenceID: nothing,
          }),
        ],
      },
    },
    {
      plays: asked({ type: 'TAgentSetReady', thisDN: 'A', workMode: 'ManualIn' }, 2),
      boxes: {
        A: [said('EventAgentReady', { ThisDN: 'A', AgentWorkMode: 'ManualIn', ReferenceID: '2' })],
      },
      sourcing: 'inferred',
    },
    {
      plays: asked({ type: 'TAgentSetNotReady', thisDN: 'A', workMode: 'AuxWork' }, 3),
      boxes: {
        A: [
          said('EventAgentNotReady', { ThisDN: 'A', AgentWorkMode: 'AuxWork', ReferenceID: '3' }),
        ],
      },
      sourcing: 'inferred',
    },
    {
      plays: asked({ type: 'TAgentLogout', thisDN: 'A' }, 4),
      boxes: { A: [said('EventAgentLogout', { ThisDN: 'A', ReferenceID: '4' })] },
      sourcing: 'inferred',
    },
  ],
  interruptions: [],
  variants: [],
};

/** Agent B is Ready in ManualIn and talks with A, who called the queue. */
const served: Pick<DocumentedScenario<GenesysInput>, 'parties' | 'config' | 'prelude'> = {
  parties: ['A', 'B'],
  config: { dns: [dn('A'), { ...dn('B'), agent: true }, dn('Q', 'acd-queue')] },
  prelude: [
    { type: 'logs-in', thisDN: 'B', workMode: 'ManualIn' },
    { type: 'dials', thisDN: 'A', otherDN: 'Q' },
    { type: 'arrives', connID: 1 },
    { type: 'diverts', thisDN: 'Q', connID: 1, otherDN: 'B' },
    { type: 'arrives', connID: 1 },
    { type: 'answers', thisDN: 'B', connID: 1 },
  ],
};

/** Work begins by itself when a call out of a queue ends, and goes on until the agent says that it is done. */
export const agentAfterCallWork: DocumentedScenario<GenesysInput> = {
  id: 'genesys/agent-after-call-work',
  title: 'After-call work',
  sourcing: 'field model',
  printings: [
    { document: AGENT_STATES, section: 'AfterCallWork; the moment is known from the field' },
  ],
  ...served,
  rows: [
    {
      plays: asked({ type: 'TReleaseCall', thisDN: 'B', connID: 1 }, 1),
      boxes: {
        A: [released('A')],
        B: [
          said('EventReleased', {
            ConnID: '1',
            ThisDN: 'B',
            OtherDN: opt('A'),
            CallState: 'OK',
            ReferenceID: '1',
          }),
          worksAfterCall,
        ],
      },
    },
    {
      plays: asked({ type: 'TAgentSetReady', thisDN: 'B', workMode: 'ManualIn' }, 2),
      boxes: {
        B: [said('EventAgentReady', { ThisDN: 'B', AgentWorkMode: 'ManualIn', ReferenceID: '2' })],
      },
      sourcing: 'inferred',
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 0,
      because: 'the caller hangs up first',
      plays: callerHangsUp,
      boxes: { A: [released('A')], B: [released('B'), worksAfterCall] },
    }),
  ],
  variants: [optionalLeftOut],
};

/** An agent who asks for a break in the middle of a call has it when the call ends. */
export const agentNotReadyInCall: DocumentedScenario<GenesysInput> = {
  id: 'genesys/agent-not-ready-in-call',
  title: 'An agent gets not ready in the middle of a call',
  sourcing: 'inferred',
  printings: [{ document: INFERRED, section: 'TAgentSetNotReady (BusyNotReady)' }],
  ...served,
  rows: [
    {
      plays: asked({ type: 'TAgentSetNotReady', thisDN: 'B', workMode: 'AuxWork' }, 1),
      boxes: {
        B: [
          said('EventAgentNotReady', { ThisDN: 'B', AgentWorkMode: 'AuxWork', ReferenceID: '1' }),
        ],
      },
    },
    {
      plays: callerHangsUp,
      boxes: { A: [released('A')], B: [released('B')] },
    },
  ],
  interruptions: [
    interrupted({
      mark: '*',
      after: 1,
      because:
        'the caller hangs up while TAgentSetNotReady is under way: after-call work comes first',
      plays: callerHangsUp,
      boxes: { A: [released('A')], B: [released('B'), worksAfterCall] },
    }),
  ],
  variants: [optionalLeftOut],
};
