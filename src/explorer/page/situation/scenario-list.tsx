import type { VNode } from 'preact';

import { type DocumentedScenario, SOURCINGS, type Sourcing } from '../../../model/document.ts';
import type { Desk } from '../../desks/desk.ts';
import { desks } from '../../desks/desks.ts';
import { dialectsOf, documented } from '../../session/documented.ts';
import { usePage } from '../use-page.ts';

/** Every scenario of the documents of every switch, and an empty switch of each. */
export const ScenarioList = ({ close }: { readonly close: () => void }): VNode => (
  <div class="scenario-list">
    {desks.map((desk) => (
      <section key={desk.sw.name} aria-label={desk.sw.title}>
        <h3>{desk.sw.title}</h3>
        {SOURCINGS.map((sourcing) => (
          <Sourced key={sourcing} desk={desk} sourcing={sourcing} close={close} />
        ))}
        <ul>
          <Empty desk={desk} close={close} />
        </ul>
      </section>
    ))}
  </div>
);

interface SourcedProps {
  readonly desk: Desk;
  readonly sourcing: Sourcing;
  readonly close: () => void;
}

/** The scenarios that are sourced alike, below what they are sourced by. */
function Sourced({ desk, sourcing, close }: SourcedProps): VNode | null {
  const scenarios = desk.sw.documents.scenarios.filter((one) => one.sourcing === sourcing);
  if (scenarios.length === 0) return null;
  return (
    <>
      <h4 class="sourcing">{sourcing}</h4>
      <ul>
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <span>{scenario.title}</span>
            <Readings desk={desk} scenario={scenario} close={close} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly desk: Desk;
  readonly scenario: DocumentedScenario;
  readonly close: () => void;
}

function Readings({ desk, scenario, close }: Props): VNode {
  const { edit } = usePage();
  return (
    <span class="readings">
      {dialectsOf(desk, scenario).map((dialect) => (
        <button
          key={dialect}
          type="button"
          data-scenario={scenario.id}
          data-dialect={dialect}
          aria-label={`${scenario.title}, ${dialect}`}
          onClick={() => {
            const { setup, inputs } = documented(desk, { id: scenario.id, dialect });
            edit({ type: 'open', setup, inputs, name: 'normal flow' });
            close();
          }}
        >
          {dialect}
        </button>
      ))}
    </span>
  );
}

function Empty({ desk, close }: Omit<Props, 'scenario'>): VNode {
  const { edit } = usePage();
  const { sw, start } = desk;
  return (
    <li>
      <span>Nothing yet: a small configuration</span>
      <span class="readings">
        <button
          type="button"
          aria-label={`An empty ladder of ${sw.title}`}
          onClick={() => {
            const setup = { switch: sw.name, config: sw.readConfiguration(start) };
            edit({ type: 'open', setup, inputs: [] });
            close();
          }}
        >
          empty
        </button>
      </span>
    </li>
  );
}
