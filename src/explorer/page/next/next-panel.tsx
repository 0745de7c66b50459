import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';

import { type Ask, grouped, matches, possible, refusedAtOnce } from '../../session/asking.ts';
import { Panel } from '../panel.tsx';
import { usePage } from '../use-page.ts';
import { AskGroupList } from './ask-group.tsx';

/** Everything that can be asked where one stands, by who does it; refused requests on demand. */
export const NextPanel = (): VNode => (
  <Panel title="What can happen next" id="next">
    <Next />
  </Panel>
);

/** How many things are listed at a time. */
const MOST = 120;

function Next(): VNode {
  const { edit } = usePage();
  const [sought, seek] = useState('');
  const [withRefused, setWithRefused] = useState(false);
  const { asks, refused } = useAsks(withRefused);
  const found = asks.filter((ask) => matches(ask, sought));
  const ask = ({ input }: Ask) => edit({ type: 'ask', input });
  const takeFirst = () => {
    const [first] = found;
    if (first !== undefined) ask(first);
  };
  return (
    <>
      <SearchBox sought={sought} seek={seek} takeFirst={takeFirst} />
      <div class="asks">
        {found.length === 0 ? <Nothing sought={sought} hasAsks={asks.length > 0} /> : null}
        <Groups asks={found} ask={ask} />
        <label class="with-refused">
          <input
            type="checkbox"
            checked={withRefused}
            onChange={({ currentTarget }) => setWithRefused(currentTarget.checked)}
          />
          Requests that are refused at once
        </label>
        <Groups asks={refused.filter((one) => matches(one, sought))} ask={ask} />
      </div>
    </>
  );
}

/** What can be asked, and what is refused at once where that is wanted. */
function useAsks(withRefused: boolean) {
  const { desk, course, session } = usePage();
  const { at } = session;
  const standpoint = useMemo(() => ({ desk, course, at }), [desk, course, at]);
  const asks = useMemo(() => possible(standpoint), [standpoint]);
  const refused = useMemo(
    () => (withRefused ? refusedAtOnce(standpoint) : []),
    [standpoint, withRefused],
  );
  return { asks, refused };
}

interface GroupsProps {
  readonly asks: readonly Ask[];
  readonly ask: (ask: Ask) => void;
}

/** Asks by who makes them happen, not too many of them. */
function Groups({ asks, ask }: GroupsProps): VNode {
  const { lanes } = usePage();
  const names = useMemo(() => lanes.map(({ name }) => name), [lanes]);
  return (
    <>
      {grouped(asks.slice(0, MOST), names).map(({ who, asks: members }) => (
        <AskGroupList key={who} who={who} lanes={lanes} asks={members} ask={ask} />
      ))}
      {asks.length > MOST ? (
        <p class="hint">and {asks.length - MOST} more; find them by name</p>
      ) : null}
    </>
  );
}

const Nothing = ({
  sought,
  hasAsks,
}: {
  readonly sought: string;
  readonly hasAsks: boolean;
}): VNode => (
  <p class="hint">
    {hasAsks
      ? `Nothing that can happen now is called “${sought}”.`
      : 'Nothing can happen any more.'}
  </p>
);

interface SearchBoxProps {
  readonly sought: string;
  readonly seek: (text: string) => void;
  readonly takeFirst: () => void;
}

function SearchBox({ sought, seek, takeFirst }: SearchBoxProps): VNode {
  const box = useRef<HTMLInputElement>(null);
  return (
    <input
      ref={box}
      id="find-input"
      type="search"
      placeholder="Find by name ( / )"
      aria-label="Find what can happen by name; Enter takes the first"
      autocomplete="off"
      value={sought}
      onInput={({ currentTarget }) => seek(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') seek('');
        if (event.key !== 'Enter') return;
        event.preventDefault();
        takeFirst();
        seek('');
      }}
    />
  );
}
