import type { VNode } from 'preact';

import type { Board, CallCard, FlightCard } from '../../desks/desk.ts';
import { Panel } from '../panel.tsx';
import { useBoard } from '../use-board.ts';
import { usePage } from '../use-page.ts';

/** Where every call, queue, agent and request stands after the step one stands at. */
export const BoardPanel = (): VNode => (
  <Panel title="How things stand" id="board">
    <BoardView />
  </Panel>
);

function BoardView(): VNode {
  const board = useBoard(usePage());
  return (
    <div class="cards">
      <Flights flight={board.flight} />
      {board.calls.map((call) => (
        <CallView key={call.number} call={call} />
      ))}
      {board.calls.length === 0 ? <p class="hint">No call is up.</p> : null}
      <Agents board={board} />
      <Queues board={board} />
      <p class="facts">
        <span class={board.service.isUp ? 'up' : 'down'}>{board.service.text}</span>,{' '}
        {board.callsLeft === 0 ? 'no more calls' : `${board.callsLeft} more calls possible`}
      </p>
    </div>
  );
}

const Flights = ({ flight }: { readonly flight: readonly FlightCard[] }): VNode | null =>
  flight.length === 0 ? null : (
    <div class="card flights">
      <h3>Requests under way</h3>
      <ul>
        {flight.map(({ reference, request, by, about }) => (
          <li key={reference}>
            <i class="reference">{reference}</i> {by} {request} {about}
          </li>
        ))}
      </ul>
    </div>
  );

const CallView = ({ call }: { readonly call: CallCard }): VNode => (
  <div class="card">
    <h3>
      Call {call.number} <small>{call.about.join(', ')}</small>
    </h3>
    <dl>
      {call.standings.map(({ party, state }) => (
        <div key={party}>
          <dt>{party}</dt>
          <dd class="stand" data-state={state}>
            {state}
          </dd>
        </div>
      ))}
    </dl>
  </div>
);

const Agents = ({ board: { agents } }: { readonly board: Board }): VNode | null =>
  agents.length === 0 ? null : (
    <div class="card">
      <h3>Agents</h3>
      <dl>
        {agents.map(({ name, state, about }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="stand agent">
              {state} {about.length === 0 ? null : <small>{about.join(', ')}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );

const Queues = ({ board: { queues } }: { readonly board: Board }): VNode | null =>
  queues.length === 0 ? null : (
    <div class="card">
      <h3>Queues</h3>
      <dl>
        {queues.map(({ name, waiting }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{waiting.length === 0 ? 'empty' : `call ${waiting.join(', ')} waits`}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
