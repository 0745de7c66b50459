import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

import { openedFile } from '../../session/opening.ts';
import { usePage } from '../use-page.ts';

/** Opens a counterexample or a scenario from a file. */
export function OpenFile(): VNode {
  const { edit, notify } = usePage();
  const box = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    try {
      const { setup, inputs, name } = openedFile(file.name, await file.text());
      edit({ type: 'open', setup, inputs, name });
      notify({ text: `${file.name} is opened.`, kind: 'done' });
    } catch (error) {
      notify({ text: error instanceof Error ? error.message : String(error), kind: 'refused' });
    }
  };
  return (
    <>
      <input
        ref={box}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="A counterexample or a scenario"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      <button type="button" onClick={() => box.current?.click()}>
        Open …
      </button>
    </>
  );
}
