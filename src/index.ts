export { genesys } from './genesys/index.ts';
export { documents as genesysDocuments } from './genesys/documents/catalogue.ts';
export type { GenesysState } from './genesys/state.ts';
export type { Configuration as GenesysConfiguration } from './genesys/vocabulary/configuration.ts';
export type { GenesysInput } from './genesys/vocabulary/inputs.ts';

export { uccx } from './uccx/index.ts';
export { documents as uccxDocuments } from './uccx/documents/catalogue.ts';
export type { UCCXState } from './uccx/state.ts';
export type { Configuration as UCCXConfiguration } from './uccx/vocabulary/configuration.ts';
export type { UCCXInput } from './uccx/vocabulary/inputs.ts';

export { faultsOf } from './check/adequacy/systematic-faults.ts';
export { campaign } from './check/campaign.ts';
export type { Campaign, Campaigning, Found } from './check/campaign.ts';
export { conform } from './check/conform/conform.ts';
export type { Conformance, Contradiction } from './check/conform/conform.ts';
export { counterexampleOf } from './check/counterexample.ts';
export { interleaving } from './check/interleaving.ts';
export type { Interleaving } from './check/interleaving.ts';
export { judge } from './check/judge.ts';
export { play } from './check/play.ts';
export type { Playing } from './check/play.ts';
export type { Played } from './check/played.ts';
export { replay } from './check/replay.ts';
export type { Replayed, Replaying, ReplayVerdict } from './check/replay.ts';
export { scenarioPlay } from './check/conform/scenario-play.ts';
export { shrink } from './check/shrinking/shrink.ts';
export type { Broken, Shrinking } from './check/shrinking/shrink.ts';

export { DeepLinkError, linkTo, situationIn } from './formats/deep-link.ts';
export type { Situation } from './formats/deep-link.ts';
export type { Arrow, Drawing, Rung } from './formats/drawings/drawing.ts';
export { drawingOfTrace } from './formats/drawings/drawing-of-trace.ts';
export { drawnAs } from './formats/drawings/forms.ts';
export { checkReportSchema } from './formats/reports/check-report.ts';
export type { CheckReport } from './formats/reports/check-report.ts';
export { conformSchema } from './formats/reports/conform-json.ts';
export { counterexampleSchema } from './formats/counterexample.ts';
export type { CounterexampleFile } from './formats/counterexample.ts';
export { interactionsReportSchema } from './formats/reports/interactions-report.ts';
export type { InteractionsReport } from './formats/reports/interactions-report.ts';
export { invariantSchema } from './formats/reports/invariant-json.ts';
export { replayReportSchema } from './formats/reports/replay-report.ts';
export { scenarioEntrySchema, scenarioPlaySchema } from './formats/scenarios/scenario-json.ts';
export { story } from './formats/scenarios/story.ts';
export { traceReportSchema } from './formats/reports/trace-report.ts';
export type { TraceReport } from './formats/reports/trace-report.ts';

export { inputs } from './model/choices.ts';
export { ConfigurationError } from './model/errors.ts';
export type { DocumentedScenario, Documents } from './model/document.ts';
export type { Attributes, Said, SwitchEvent } from './model/event.ts';
export type { Fault } from './model/fault.ts';
export type { Heard } from './model/heard.ts';
export type { Input, InputClass } from './model/input.ts';
export type {
  Citation,
  Evidence,
  Finding,
  HeardInvariant,
  Invariant,
  Memory,
  StateInvariant,
  Violation,
} from './model/invariant.ts';
export type { Answer, Scenario, Step, Trace } from './model/scenario.ts';
export type { Schema } from './model/schema.ts';
export type { Recipe } from './model/recipe.ts';
export type { Choose, Exchange, Kind, Limits, Switch, Turn } from './model/switch.ts';
