import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';

import { deskNamed } from '../desks/desks.ts';
import { Recorder, courseOf } from '../session/course.ts';
import { branchOf } from '../session/session.ts';
import { BranchBar } from './bar/branch-bar.tsx';
import { TopBar } from './bar/top-bar.tsx';
import { beginning } from './beginning.ts';
import { ComparisonView } from './compare/comparison-view.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Ladder } from './ladder/ladder.tsx';
import { lanesOf } from './ladder/lanes.ts';
import { FindPanel } from './next/find-panel.tsx';
import { NextPanel } from './next/next-panel.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { BoardPanel } from './side/board-panel.tsx';
import { DetailsPanel } from './side/details-panel.tsx';
import { StripPanel } from './strip/strip-panel.tsx';
import { useKeys } from './use-keys.ts';
import { type EventPlace, type Notice, type Page, PageContext } from './use-page.ts';
import { useSession } from './use-session.ts';

/** The whole page. */
export const App = (): VNode => (
  <ErrorBoundary name="The page">
    <Workbench />
  </ErrorBoundary>
);

function Workbench(): VNode {
  const begin = useMemo(beginning, []);
  const [notice, notify] = useState<Notice | undefined>(begin.notice);
  const [history, edit] = useSession(() => begin.session, notify);
  const session = history.now;
  const { setup, comparedWith } = session;
  const { inputs } = branchOf(session);
  const other = comparedWith === undefined ? undefined : branchOf(session, comparedWith);
  const desk = deskNamed(setup.switch);
  const recorder = useMemo(() => new Recorder(desk.sw, setup), [desk, setup]);
  const course = useMemo(() => recorder.course(inputs), [recorder, inputs]);
  const there = useMemo(
    () => (other === undefined ? undefined : courseOf(desk.sw, setup, other.inputs)),
    [desk, setup, other],
  );
  const lanes = useLanes(desk, there === undefined ? [course] : [course, there]);
  const looking = useLooking();
  useKeys(edit);
  const page: Page = { desk, history, session, course, lanes, edit, notify, ...looking };
  return (
    <PageContext.Provider value={page}>
      <TopBar />
      <NoticeBar notice={notice} dismiss={() => notify(undefined)} />
      {other === undefined || there === undefined ? (
        <OneLadder />
      ) : (
        <main class="comparing">
          <ErrorBoundary name="The comparison">
            <ComparisonView other={other} course={there} />
          </ErrorBoundary>
        </main>
      )}
    </PageContext.Provider>
  );
}

/** The columns; the same ones as long as they have the same names. */
function useLanes(...given: Parameters<typeof lanesOf>): ReturnType<typeof lanesOf> {
  const lanes = lanesOf(...given);
  const signature = JSON.stringify(lanes);
  return useMemo(() => lanes, [signature]);
}

/** What is pointed at: an event of the ladder, or an invariant. */
function useLooking(): Pick<Page, 'chosen' | 'choose' | 'claim' | 'showClaim'> {
  const [chosen, setChosen] = useState<EventPlace | undefined>(undefined);
  const [claim, showClaim] = useState<string | undefined>(undefined);
  return useMemo(
    () => ({
      chosen,
      claim,
      showClaim,
      choose: (place) => {
        showClaim(undefined);
        setChosen(place);
      },
    }),
    [chosen, claim],
  );
}

const OneLadder = (): VNode => (
  <main class="work">
    <div class="left">
      <NextPanel />
      <FindPanel />
    </div>
    <div class="centre">
      <ErrorBoundary name="The branches">
        <BranchBar />
      </ErrorBoundary>
      <ErrorBoundary name="The ladder">
        <Ladder />
      </ErrorBoundary>
      <StripPanel />
    </div>
    <div class="right">
      <DetailsPanel />
      <BoardPanel />
    </div>
  </main>
);
