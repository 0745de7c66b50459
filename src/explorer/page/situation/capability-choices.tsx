import type { VNode } from 'preact';

import { usePage } from '../use-page.ts';
import { fieldOf, withField, wordOf } from './fields.ts';

/** What differs between products, each with its settings. */
export function CapabilityChoices(): VNode {
  const { desk, session, edit } = usePage();
  const { config } = session.setup;
  const capabilities = fieldOf(config, 'capabilities');
  return (
    <>
      {desk.capabilities.map(({ name, settings }) => (
        <label key={name} class="field">
          {inWords(name)}
          <select
            value={wordOf(capabilities, name)}
            onChange={({ currentTarget: { value } }) => {
              const setting = settings.find((one) => String(one) === value);
              const changed = withField(capabilities, name, setting);
              const wanted = withField(config, 'capabilities', changed);
              edit({ type: 'configure', config: desk.sw.readConfiguration(wanted) });
            }}
          >
            {settings.map((setting) => (
              <option key={String(setting)} value={String(setting)}>
                {settingInWords(setting)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}

/** `routeUsedCallState` as `route used call state`. */
const inWords = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .replace(' dn', ' DN');

const settingInWords = (setting: string | boolean): string =>
  typeof setting === 'boolean' ? (setting ? 'yes' : 'no') : setting.replaceAll('-', ' ');
