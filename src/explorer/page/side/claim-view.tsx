import type { VNode } from 'preact';

import { usePage } from '../use-page.ts';

/** What one invariant claims, where that is from, and what it has made of the steps. */
export function ClaimView({ id }: { readonly id: string }): VNode {
  const { desk, course, showClaim, edit } = usePage();
  const index = desk.sw.invariants.findIndex((one) => one.id === id);
  const invariant = desk.sw.invariants[index];
  if (invariant === undefined) return <p class="hint">There is no invariant of this name.</p>;
  const steps = course.steps.flatMap(({ marks }, step) =>
    marks[index] === 'exercised' || marks[index] === 'broken' ? [step + 1] : [],
  );
  const broken = course.violations.find((one) => one.invariant === invariant);
  return (
    <div class="details-body">
      <h3>{invariant.id}</h3>
      <p>{invariant.statement}</p>
      <p class="meaning">
        {invariant.basis === 'stated' ? 'Stated in' : 'Inferred from'}
        <cite>
          {invariant.source.document}, {invariant.source.section}
        </cite>
      </p>
      <p>A switch that breaks it: {invariant.breaks}</p>
      {broken === undefined ? null : <p class="violation">Broken here: {broken.evidence}</p>}
      <p class="hint">
        {steps.length === 0 ? 'No step has put it to the test.' : 'Put to the test by step '}
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            class="link"
            onClick={() => edit({ type: 'go', to: step })}
          >
            {step}
          </button>
        ))}
      </p>
      <button type="button" onClick={() => showClaim(undefined)}>
        Back to events
      </button>
    </div>
  );
}
