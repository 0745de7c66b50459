import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';

import { type Line, type PartyComparison, compared } from '../../session/comparison.ts';
import type { Course } from '../../session/course.ts';
import { type Branch, branchOf } from '../../session/session.ts';
import { commonSteps } from '../../session/change.ts';
import { usePage } from '../use-page.ts';
import { VendorWord } from '../vendor-word.tsx';
import { SmallLadder } from './small-ladder.tsx';

/** Two branches side by side, and what each party hears on both, differences marked. */
export function ComparisonView({
  other,
  course: there,
}: {
  readonly other: Branch;
  readonly course: Course;
}): VNode {
  const { session, course, lanes } = usePage();
  const shown = branchOf(session);
  const names = useMemo(() => lanes.map(({ name }) => name), [lanes]);
  const parties = useMemo(() => compared(course, there, names), [course, there, names]);
  const common = commonSteps(shown.inputs, other.inputs);
  return (
    <div class="comparison">
      <Head one={shown} other={other} parties={parties} />
      <div class="beside">
        <SmallLadder course={course} lanes={lanes} name={shown.name} common={common} />
        <SmallLadder course={there} lanes={lanes} name={other.name} common={common} />
      </div>
      <div class="differences">
        {parties.map((party) => (
          <PartyLines key={party.party} {...party} one={shown.name} other={other.name} />
        ))}
      </div>
    </div>
  );
}

interface HeadProps {
  readonly one: Branch;
  readonly other: Branch;
  readonly parties: readonly PartyComparison[];
}

/** What is compared, and the outcome in a sentence. */
function Head({ one, other, parties }: HeadProps): VNode {
  const { edit } = usePage();
  const common = commonSteps(one.inputs, other.inputs);
  const differing = parties.filter(({ isSame }) => !isSame).map(({ party }) => party);
  return (
    <header class="comparison-head">
      <h2>
        {one.name} <span>beside</span> {other.name}
      </h2>
      <p>
        {common === 0 ? 'They have no step in common.' : `The first ${common} steps are the same.`}{' '}
        {differing.length === 0
          ? 'Everybody hears the same on both.'
          : `What ${differing.join(', ')} ${differing.length === 1 ? 'hears' : 'hear'} differs.`}
      </p>
      <button type="button" onClick={() => edit({ type: 'compare', branch: undefined })}>
        Back to one ladder
      </button>
    </header>
  );
}

interface LinesProps extends PartyComparison {
  readonly one: string;
  readonly other: string;
}

const PartyLines = ({ party, lines, isSame, one, other }: LinesProps): VNode => (
  <table class={isSame ? 'same' : 'differs'}>
    <caption>
      What <b>{party}</b> hears {isSame ? '(the same)' : ''}
    </caption>
    <thead>
      <tr>
        <th scope="col">
          <span class="unseen">difference</span>
        </th>
        <th scope="col">{one}</th>
        <th scope="col">{other}</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line, index) => (
        <LineRow key={index} line={line} />
      ))}
    </tbody>
  </table>
);

const SIGNS: Readonly<Record<Line['mark'], string>> = {
  same: '=',
  changed: '≠',
  'only here': '←',
  'only there': '→',
};

const LineRow = ({ line }: { readonly line: Line }): VNode => (
  <tr class={line.mark.replace(' ', '-')}>
    <td aria-label={line.mark}>{SIGNS[line.mark]}</td>
    <td>
      <Cell event={line.one} attributes={line.mark === 'changed' ? line.attributes : []} />
    </td>
    <td>
      <Cell event={line.other} attributes={line.mark === 'changed' ? line.attributes : []} />
    </td>
  </tr>
);

const Cell = ({
  event,
  attributes,
}: {
  readonly event: Line['one'];
  readonly attributes: readonly string[];
}): VNode | null =>
  event === undefined ? null : (
    <>
      <VendorWord name={event.event} />
      {attributes.map((name) => (
        <small key={name}>
          {name} {event.attributes[name] ?? 'absent'}
        </small>
      ))}
    </>
  );
