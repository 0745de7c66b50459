import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import { ConfigurationError } from '../../../model/errors.ts';
import { usePage } from '../use-page.ts';
import { CapabilityChoices } from './capability-choices.tsx';
import { withField, wordOf } from './fields.ts';

/** The configuration that is played on: dialect, capabilities, and all of it as JSON. */
export function ConfigurationForm(): VNode {
  const { desk, session } = usePage();
  const { config, order = 0 } = session.setup;
  return (
    <div class="configuration">
      <h3>Configuration</h3>
      <p class="hint">The same steps are played again after every change.</p>
      <DialectChoice />
      <CapabilityChoices />
      {desk.sw.order === undefined ? null : <OrderChoice order={order} />}
      <ConfigurationText key={JSON.stringify(config)} config={config} />
    </div>
  );
}

function DialectChoice(): VNode | null {
  const { desk, session, edit } = usePage();
  const { config } = session.setup;
  const { dialects } = desk.sw;
  if (dialects.length < 2) return null;
  return (
    <label class="field">
      dialect
      <select
        value={wordOf(config, 'dialect')}
        onChange={({ currentTarget: { value } }) =>
          edit({
            type: 'configure',
            config: desk.sw.readConfiguration(withField(config, 'dialect', value)),
          })
        }
      >
        {dialects.map((dialect) => (
          <option key={dialect}>{dialect}</option>
        ))}
      </select>
    </label>
  );
}

/** Unified CCX promises no order: everything can be heard in another legal one. */
function OrderChoice({ order }: { readonly order: number }): VNode {
  const { edit } = usePage();
  return (
    <label class="field">
      legal order (0: as it is said)
      <input
        type="number"
        min={0}
        max={0x7fff_ffff}
        value={order}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          edit({ type: 'hear', order: Math.max(0, Math.trunc(valueAsNumber || 0)) })
        }
      />
    </label>
  );
}

function ConfigurationText({ config }: { readonly config: unknown }): VNode {
  const { desk, edit } = usePage();
  const [text, setText] = useState(() => JSON.stringify(config, null, 2));
  const [problem, setProblem] = useState('');
  const take = () => {
    try {
      edit({ type: 'configure', config: desk.sw.readConfiguration(JSON.parse(text)) });
      setProblem('');
    } catch (error) {
      if (error instanceof ConfigurationError || error instanceof SyntaxError) {
        setProblem(error.message);
      } else throw error;
    }
  };
  return (
    <div class="configuration-text">
      <label for="configuration-json">All of it, as JSON</label>
      <textarea
        id="configuration-json"
        rows={12}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {problem === '' ? null : (
        <p class="violation" role="alert">
          {problem}
        </p>
      )}
      <button type="button" onClick={take}>
        Play in this configuration
      </button>
    </div>
  );
}
