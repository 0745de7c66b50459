import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import { wordOf } from '../situation/fields.ts';
import { SituationDialog } from '../situation/situation-dialog.tsx';
import { usePage } from '../use-page.ts';
import { CopyLink } from './copy-link.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FaultChoice } from './fault-choice.tsx';
import { OpenFile } from './open-file.tsx';
import { ThemeButton } from './theme-button.tsx';

/** The bar above everything: what is looked at, and what can be done with all of it. */
export function TopBar(): VNode {
  const { history, edit } = usePage();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <header class="top-bar">
      <h1>partyline</h1>
      <SituationButton choose={() => setChoosing(true)} />
      <FaultChoice />
      <span class="spring" />
      <div class="group" role="group" aria-label="Changes">
        <button
          type="button"
          disabled={history.past.length === 0}
          onClick={() => edit({ type: 'undo' })}
          title="Ctrl+Z"
        >
          Undo
        </button>
        <button
          type="button"
          disabled={history.future.length === 0}
          onClick={() => edit({ type: 'redo' })}
          title="Ctrl+Y"
        >
          Redo
        </button>
      </div>
      <OpenFile />
      <ExportMenu />
      <CopyLink />
      <ThemeButton />
      {isChoosing ? <SituationDialog close={() => setChoosing(false)} /> : null}
    </header>
  );
}

function SituationButton({ choose }: { readonly choose: () => void }): VNode {
  const { desk, session } = usePage();
  const { scenario, config } = session.setup;
  const documentedAs = desk.sw.documents.scenarios.find(({ id }) => id === scenario?.id);
  return (
    <button type="button" class="situation" aria-haspopup="dialog" onClick={choose}>
      <b>{documentedAs?.title ?? desk.sw.title}</b>
      <small>{wordOf(config, 'dialect')}</small>
    </button>
  );
}
