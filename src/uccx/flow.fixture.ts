import type { Said } from '../model/event.ts';
import { uccx } from './index.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

/** Plays inputs; a request in flight is named by its slot. */
export function said(config: unknown, inputs: readonly UCCXInput[]): readonly Said[][] {
  const exchange = uccx.install(uccx.readConfiguration(config));
  let state = exchange.initial;
  return inputs.map((input) => {
    const turn = exchange.reduce(state, uccx.readInput(input));
    state = turn.state;
    return [...turn.said];
  });
}

/** One message in short: name, call, connection, what tells it from others, and who receives it. */
export function short({ event, to, attributes, audience = [] }: Said): string {
  const call =
    attributes['CallID'] ?? attributes['ConnectionCallID'] ?? attributes['PrimaryCallID'];
  const detail = [
    attributes['AgentState'],
    attributes['NextAgentState'],
    attributes['EventReasonCode'],
    attributes['CallType'],
    attributes['TotalBytes'],
    attributes['EventCause'],
  ];
  const told = detail.filter((value) => value !== undefined && value !== '65535' && value !== '0');
  const name = event.replace(/^CALL_/u, '').replace(/_EVENT$/u, '');
  return [name, call?.slice(-3), to, ...told, '|', ...audience].filter(Boolean).join(' ');
}
