import type { WorkMode } from './vocabulary/attributes.ts';
import type { GenesysInput } from './vocabulary/inputs.ts';

/** Phones A and B at which agents log in, C and D at which nobody does, a queue, and somebody outside. */
export const AGENTS = {
  dns: [
    { name: 'A', agent: true },
    { name: 'B', agent: true },
    { name: 'C' },
    { name: 'D' },
    { name: 'U', agent: true, registered: false },
    { name: 'P', type: 'acd-queue' },
    { name: 'R', type: 'routing-point' },
    { name: 'X', type: 'external' },
  ],
};

/** An agent logs in on the set. */
export const logsIn = (thisDN: string, workMode: WorkMode): GenesysInput => ({
  type: 'logs-in',
  thisDN,
  workMode,
});

/** A call from outside waits in the queue. */
export const QUEUED: readonly GenesysInput[] = [
  { type: 'dials', thisDN: 'X', otherDN: 'P' },
  { type: 'arrives', connID: 1 },
];

/** The ACD gives it to this phone, which answers. */
export const servedBy = (dn: string): GenesysInput[] => [
  ...QUEUED,
  { type: 'diverts', thisDN: 'P', connID: 1, otherDN: dn },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: dn, connID: 1 },
];

/** The same, at an agent who does no after-call work. */
export const queuedAt = (dn: string): GenesysInput[] => [logsIn(dn, 'AutoIn'), ...servedBy(dn)];
