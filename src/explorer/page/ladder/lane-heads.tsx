import type { VNode } from 'preact';

import type { Board, Party } from '../../desks/desk.ts';

/** The heads of the columns: who it is, what it is, and where it stands now. */
export const LaneHeads = ({
  lanes,
  board,
}: {
  readonly lanes: readonly Party[];
  readonly board: Board;
}): VNode => (
  <div class="heads">
    <div class="what">
      <span class="what-happens">What happens</span>
    </div>
    <div class="lanes">
      {lanes.map((party) => (
        <Head key={party.name} party={party} board={board} />
      ))}
    </div>
  </div>
);

function Head({ party, board }: { readonly party: Party; readonly board: Board }): VNode {
  const { name, type, notes } = party;
  const stands = board.calls.flatMap(({ number, standings }) =>
    standings.filter((one) => one.party === name).map(({ state }) => ({ number, state })),
  );
  const agent = board.agents.find((one) => one.name === name);
  const trouble = board.troubles.get(name);
  return (
    <div class="head">
      <strong>{name}</strong>
      <small>{[type, ...notes].join(', ')}</small>
      <span class="stands">
        {stands.map(({ number, state }) => (
          <span key={number} class="stand" data-state={state}>
            {state} <i>{number}</i>
          </span>
        ))}
        {agent === undefined ? null : <span class="stand agent">{agent.state}</span>}
        {trouble === undefined ? null : <span class="stand trouble">{trouble}</span>}
      </span>
    </div>
  );
}
