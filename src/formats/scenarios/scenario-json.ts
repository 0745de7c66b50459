import { z } from 'zod';

import type { FlowOrders } from '../../check/order/flow-orders.ts';
import { type DocumentedScenario, SOURCINGS } from '../../model/document.ts';
import type { SwitchEvent } from '../../model/event.ts';
import type { Violation } from '../../model/invariant.ts';
import type { Trace } from '../../model/scenario.ts';

/** How well a scenario is sourced. */
const sourcingSchema = z.enum(SOURCINGS);

/** One scenario of the documents, in the list. */
export const scenarioEntrySchema = z.object({
  id: z.string(),
  switch: z.string(),
  title: z.string(),
  sourcing: sourcingSchema,
  source: z.object({ document: z.string(), section: z.string() }),
  dialects: z.array(z.string()),
  interruptions: z.array(z.string()),
  /** How many messages its table lists and in how many orders they may come, where that is not one. */
  messages: z.int().optional(),
  legalOrders: z.string().optional(),
});

const eventSchema = z.object({
  to: z.string(),
  event: z.string(),
  attributes: z.record(z.string(), z.string()),
  audience: z.array(z.string()).optional(),
});

/** A scenario of the documents, played. */
export const scenarioPlaySchema = z.object({
  id: z.string(),
  switch: z.string(),
  sourcing: sourcingSchema,
  dialect: z.string(),
  interruption: z.string().nullable(),
  /** Index of the step that interrupts. */
  interruptedAt: z.int().optional(),
  steps: z.array(
    z.object({
      input: z.looseObject({ type: z.string() }),
      answer: z.enum(['accepted', 'refused']),
      events: z.array(eventSchema),
    }),
  ),
  violations: z.array(z.object({ invariant: z.string(), step: z.int(), evidence: z.string() })),
});

export type ScenarioEntry = z.infer<typeof scenarioEntrySchema>;
export type ScenarioPlayJson = z.infer<typeof scenarioPlaySchema>;

/** The entry of one scenario in the list. */
export const scenarioEntry = (
  { id, title, sourcing, printings, interruptions }: DocumentedScenario,
  orders?: FlowOrders,
): ScenarioEntry => ({
  id,
  switch: id.split('/')[0] ?? '',
  title,
  sourcing,
  source: {
    document: printings.map(({ document }) => `${document.title}, ${document.page}`)[0] ?? '',
    section: printings[0]?.section ?? '',
  },
  dialects: dialectsOf(printings),
  interruptions: interruptions.map(({ mark }) => mark),
  ...(orders && { messages: orders.messages, legalOrders: String(orders.orders) }),
});

const dialectsOf = (printings: DocumentedScenario['printings']): string[] => [
  ...new Set(printings.flatMap(({ document }) => document.dialects)),
];

/** What was played, and of what. */
export interface PlayedScenario {
  readonly scenario: DocumentedScenario;
  readonly dialect: string;
  readonly interruption: string | null;
  readonly trace: Trace;
  readonly interruptedAt: number | undefined;
  readonly violations: readonly Violation[];
  readonly orders?: FlowOrders | undefined;
}

/** A played scenario for machines. */
export const scenarioPlayJson = (played: PlayedScenario): ScenarioPlayJson => ({
  id: played.scenario.id,
  switch: played.trace.scenario.switch,
  sourcing: played.scenario.sourcing,
  dialect: played.dialect,
  interruption: played.interruption,
  ...(played.interruptedAt === undefined ? {} : { interruptedAt: played.interruptedAt }),
  steps: played.trace.steps.map(({ input, answer, events }) => ({
    input,
    answer,
    events: events.map(eventJson),
  })),
  violations: played.violations.map(({ invariant, step, evidence }) => ({
    invariant: invariant.id,
    step,
    evidence,
  })),
});

const eventJson = ({
  to,
  event,
  attributes,
  audience,
}: SwitchEvent): z.infer<typeof eventSchema> => ({
  to,
  event,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ),
  ...(audience === undefined ? {} : { audience: [...audience] }),
});
