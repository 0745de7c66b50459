import type { VNode } from 'preact';

import type { DocumentedScenario } from '../../../model/document.ts';
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
        <ul>
          {desk.sw.documents.scenarios.map((scenario) => (
            <li key={scenario.id}>
              <span>
                {scenario.title} <small class="sourcing">{scenario.sourcing}</small>
              </span>
              <Readings desk={desk} scenario={scenario} close={close} />
            </li>
          ))}
          <Empty desk={desk} close={close} />
        </ul>
      </section>
    ))}
  </div>
);

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
