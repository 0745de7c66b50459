import type { Said } from '../../model/event.ts';
import { AGENT_STATE } from '../vocabulary/enumerations.ts';
import { type UCCXFault, altering, callOf, is, saidTwice, saying } from './planting.ts';

const isState =
  (state: keyof typeof AGENT_STATE) =>
  ({ event, attributes }: Said): boolean =>
    event === 'AGENT_STATE_EVENT' && attributes['AgentState'] === AGENT_STATE[state];

const become = (state: keyof typeof AGENT_STATE): Said['attributes'] => ({
  AgentState: AGENT_STATE[state],
  CSQState: AGENT_STATE[state],
});

/** Defects in what is said of agents, and done with them. */
export const agents: readonly UCCXFault[] = [
  {
    id: 'reserved-said-as-ready',
    about: 'An agent who is reserved is said to be Ready.',
    breaks: 'agent-states-form-a-path',
    plant: altering(isState('reserved'), () => become('ready')),
  },
  {
    id: 'login-said-as-ready',
    about: 'An agent who logs in is said to be Ready, then Not Ready.',
    breaks: 'agent-states-form-a-path',
    plant: saying((said) => said.filter((message) => !isState('login')(message))),
  },
  {
    id: 'talking-said-twice',
    about: 'Talking is said twice with the same NextAgentState.',
    breaks: 'agent-states-form-a-path',
    plant: saidTwice(isState('talking')),
  },
  {
    id: 'reserved-agent-stays-ready',
    about: 'An agent whom a CSQ has reserved can be reserved again.',
    breaks: 'only-ready-agents-reserved',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const said = recipe(draft, input);
      const agent = input.type === 'selects' ? draft.agents[input.thisDN] : undefined;
      if (agent?.state === 'reserved') agent.state = 'ready';
      return said;
    },
  },
  {
    id: 'not-ready-agent-selected',
    about: 'The CSQ chooses an agent who is Not Ready, though another one is Ready.',
    breaks: 'only-ready-agents-reserved',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      if (input.type !== 'selects') return recipe(draft, input);
      for (const [thisDN, agent] of Object.entries(draft.agents)) {
        if (agent.state !== 'not-ready') continue;
        agent.state = 'ready';
        const said = recipe(draft, { ...input, thisDN });
        if (said.length > 0) return said;
        agent.state = 'not-ready';
      }
      return recipe(draft, input);
    },
  },
  {
    id: 'after-call-state-skipped',
    about:
      'An agent whose call the far end or the agent hangs up is Ready then, whatever was to come after the call.',
    breaks: 'next-agent-state-comes-true',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      if (input.type !== 'drops') return recipe(draft, input);
      const due = Object.values(draft.agents).flatMap((agent) =>
        agent.state === 'talking' ? [{ agent, next: agent.next }] : [],
      );
      for (const { agent } of due) agent.next = 'ready';
      const said = recipe(draft, input);
      for (const { agent, next } of due) if (agent.state === 'talking') agent.next = next;
      return said;
    },
  },
  {
    id: 'not-ready-forgotten-in-call',
    about: 'An agent who asked to be Not Ready after the call is Ready then.',
    breaks: 'next-agent-state-comes-true',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const agent = input.type === 'goes-not-ready' ? draft.agents[input.thisDN] : undefined;
      const wasTalking = agent?.state === 'talking';
      const said = recipe(draft, input);
      if (wasTalking) agent.next = 'ready';
      return said;
    },
  },
  {
    id: 'work-said-as-not-ready',
    about: 'After-call work is said to be Not Ready.',
    breaks: 'next-agent-state-comes-true',
    plant: altering(isState('work'), () => become('not-ready')),
  },
  {
    id: 'next-state-while-reserved',
    about: 'NextAgentState is said of an agent who is reserved and does not talk yet.',
    breaks: 'next-agent-state-comes-true',
    plant: altering(isState('reserved'), () => ({ NextAgentState: AGENT_STATE.ready })),
  },
  {
    id: 'agent-kept-after-caller-gave-up',
    about: 'An agent reserved for a caller who gives up stays reserved.',
    breaks: 'nothing-left-at-rest',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const kept = input.type === 'drops' ? keptFor(draft, input.connID) : undefined;
      const said = recipe(draft, input);
      const agent = kept === undefined ? undefined : draft.agents[kept];
      if (agent === undefined || !('connID' in input)) return said;
      if (agent.state !== 'ready' || callOf(draft, input)?.stage !== 'over') return said;
      agent.state = 'reserved';
      agent.reservedFor = input.connID;
      return said.filter((message) => !is('AGENT_STATE_EVENT')(message) || message.to !== kept);
    },
  },
];

const keptFor = (
  {
    agents: all,
  }: { readonly agents: Readonly<Record<string, { readonly reservedFor: number | null }>> },
  connID: number,
): string | undefined =>
  Object.keys(all).find((extension) => all[extension]?.reservedFor === connID);
