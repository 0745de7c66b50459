import type { VNode } from 'preact';

import { dialectsOf, documented } from '../../session/documented.ts';
import { usePage } from '../use-page.ts';

/** What stands on a ladder on which nothing has happened. */
export function EmptyLadder(): VNode {
  const { desk, edit } = usePage();
  return (
    <div class="empty">
      <p>
        <strong>Nothing has happened yet.</strong>
      </p>
      <p>Choose what happens first, or begin with a scenario of the documents:</p>
      <ul>
        {desk.sw.documents.scenarios.map((scenario) => (
          <li key={scenario.id}>
            <button
              type="button"
              onClick={() => {
                const dialect = dialectsOf(desk, scenario)[0] ?? '';
                const { setup, inputs } = documented(desk, { id: scenario.id, dialect });
                edit({ type: 'open', setup, inputs, name: 'normal flow' });
              }}
            >
              {scenario.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
