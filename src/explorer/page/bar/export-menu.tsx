import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

import { type Export, exports } from '../../exports/exports.ts';
import { branchOf } from '../../session/session.ts';
import { usePage } from '../use-page.ts';

/** Takes the shown branch elsewhere, as a file. */
export function ExportMenu(): VNode {
  const { course, session, notify } = usePage();
  const menu = useRef<HTMLDetailsElement>(null);
  const { setup } = session;
  const title = `${setup.scenario?.id ?? setup.switch} ${branchOf(session).name}`;
  const take = (one: Export) => {
    const name = `${title.replaceAll(/[^\w-]+/gu, '-')}${one.ending}`;
    download(name, one.text(course, title), one.type);
    if (menu.current !== null) menu.current.open = false;
    notify({ text: `${name} is saved where downloads go.`, kind: 'done' });
  };
  return (
    <details class="menu" ref={menu}>
      <summary>Export</summary>
      <ul>
        {exports.map((one) => (
          <li key={one.title}>
            <button type="button" onClick={() => take(one)}>
              {one.title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
