import type { Said } from '../../model/event.ts';
import type { AgentState, GenesysState } from '../state.ts';
import { type GenesysFault, answersRequest, attributing, saying, sayingEach } from './planting.ts';
import { isRefused, ofState } from './wrong-states.ts';

/** What the client of an agent is told. */
const notReady = (to: string, AgentWorkMode: AgentState): Said => ({
  to,
  event: 'EventAgentNotReady',
  attributes: { ThisDN: to, AgentWorkMode },
});

const agentsIn = ({ dns }: GenesysState, state: AgentState): readonly string[] =>
  Object.keys(dns).filter((dn) => dns[dn]?.agent === state);

const notReadyIn = ({ dns }: GenesysState) =>
  Object.entries(dns).filter(([, { agent }]) => agent === 'AuxWork' || agent === 'AfterCallWork');

const SETS_READY: ReadonlySet<string> = new Set(['TAgentSetReady', 'gets-ready']);
const SETS_NOT_READY: ReadonlySet<string> = new Set(['TAgentSetNotReady', 'gets-not-ready']);

/** Defects in how agents stand and what is said of it. */
export const agents: readonly GenesysFault[] = [
  {
    id: 'diverted-to-unready-agent',
    about: 'The ACD gives a queued call to an agent who is NotReady.',
    breaks: 'diverted-to-ready-agent',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      if (input.type !== 'diverts') return recipe(draft, input);
      for (const [otherDN, agent] of notReadyIn(draft)) {
        const was = agent.agent;
        agent.agent = 'AutoIn';
        const said = recipe(draft, { ...input, otherDN });
        agent.agent = was;
        if (said.length > 0) return said;
      }
      return recipe(draft, input);
    },
  },
  {
    id: 'ready-after-login-untold',
    about: 'Whether an agent who has logged in is Ready is not said.',
    breaks: 'agent-change-is-told',
    plant: saying((said) =>
      said.some(({ event }) => event === 'EventAgentLogin')
        ? said.filter(({ event }) => event === 'EventAgentLogin')
        : said,
    ),
  },
  {
    id: 'after-call-work-untold',
    about: 'After-call work begins, and the client is not told.',
    breaks: 'agent-change-is-told',
    plant: sayingEach((event) =>
      event.attributes['AgentWorkMode'] === 'AfterCallWork' && !answersRequest(event)
        ? []
        : [event],
    ),
  },
  {
    id: 'logout-then-not-ready',
    about: 'An agent who has logged out is told to be NotReady afterwards.',
    breaks: 'agent-events-in-order',
    plant: sayingEach((event) =>
      event.event === 'EventAgentLogout' ? [event, notReady(event.to, 'AuxWork')] : [event],
    ),
  },
  {
    id: 'ready-in-aux-work',
    about: 'EventAgentReady says AuxWork.',
    breaks: 'work-mode-fits-event',
    plant: attributing(
      ({ event }) => event === 'EventAgentReady',
      () => ({ AgentWorkMode: 'AuxWork' }),
    ),
  },
  {
    id: 'not-ready-in-manual-in',
    about: 'EventAgentNotReady says ManualIn.',
    breaks: 'work-mode-fits-event',
    plant: attributing(
      ({ event }) => event === 'EventAgentNotReady',
      () => ({ AgentWorkMode: 'ManualIn' }),
    ),
  },
  ofState(
    'manual-in-taken-for-auto-in',
    'agent-stands-as-asked',
    'Whoever gets ready in ManualIn stands in AutoIn.',
    (done) => {
      const agent = done.draft.dns[done.thisDN];
      if (SETS_READY.has(done.type) && agent?.agent === 'ManualIn') agent.agent = 'AutoIn';
    },
  ),
  ofState(
    'logout-of-everybody',
    'agent-stands-as-asked',
    'When one agent logs out all do.',
    (done) => {
      const isDone = done.said.some(({ event }) => event === 'EventAgentLogout');
      if (!isDone || done.draft.dns[done.thisDN]?.outOfService !== false) return;
      for (const agent of Object.values(done.draft.dns)) agent.agent = 'logged-out';
    },
  ),
  {
    id: 'after-call-work-after-any-call',
    about: 'Whoever is Ready in ManualIn does after-call work after every call.',
    breaks: 'after-call-work-when-due',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const said = recipe(draft, input);
      const working = agentsIn(draft, 'ManualIn').filter((dn) =>
        said.some(({ to, event }) => to === dn && event === 'EventReleased'),
      );
      for (const dn of working) {
        const agent = draft.dns[dn];
        if (agent !== undefined) agent.agent = 'AfterCallWork';
      }
      return [...said, ...working.map((dn) => notReady(dn, 'AfterCallWork'))];
    },
  },
  {
    id: 'after-call-work-skipped',
    about: 'Nobody does after-call work but who asks for it.',
    breaks: 'after-call-work-when-due',
    ofState: true,
    plant: (recipe) => (draft, input) => {
      const manual = agentsIn(draft, 'ManualIn');
      const said = recipe(draft, input);
      const begun = said.filter((event) => isUnaskedWork(event) && manual.includes(event.to));
      if ('workMode' in input) return said;
      for (const { to } of begun) {
        const agent = draft.dns[to];
        if (agent !== undefined) agent.agent = 'ManualIn';
      }
      return said.filter((event) => !begun.includes(event));
    },
  },
  ofState(
    'not-ready-holds-call',
    'agent-leaves-calls-alone',
    'An agent who gets NotReady in the middle of a call puts it on hold.',
    (done) => {
      if (!SETS_NOT_READY.has(done.type) || isRefused(done)) return;
      for (const { standing } of done.draft.calls) {
        if (standing[done.thisDN] === 'established') standing[done.thisDN] = 'held';
      }
    },
  ),
  {
    id: 'login-answered-twice',
    about: 'EventAgentReady or EventAgentNotReady after a login has its ReferenceID too.',
    breaks: 'reference-answered-once',
    plant: saying((said) => {
      const login = said.find(({ event }) => event === 'EventAgentLogin');
      const answers = login?.answers;
      return answers === undefined ? said : said.map((event) => ({ ...event, answers }));
    }),
  },
  {
    id: 'login-answered-by-ready',
    about: 'The ReferenceID of a login is on the EventAgentReady or EventAgentNotReady after it.',
    breaks: 'reference-on-direct-answer',
    plant: saying((said) => {
      const [login, mode] = said;
      if (login?.event !== 'EventAgentLogin' || mode === undefined) return said;
      const { answers, ...unasked } = login;
      return answers === undefined ? said : [unasked, { ...mode, answers }];
    }),
  },
];

const isUnaskedWork = (event: Said): boolean =>
  event.attributes['AgentWorkMode'] === 'AfterCallWork' && !answersRequest(event);
