import { useEffect } from 'preact/hooks';

import type { Page } from './use-page.ts';

/** Keys that work everywhere: undo, redo, and to the search for inputs. */
export function useKeys(edit: Page['edit']): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input, textarea, select');
      const key = event.key.toLowerCase();
      const isCommand = event.ctrlKey || event.metaKey;
      if (isTyping) return;
      if (isCommand && key === 'z') edit({ type: event.shiftKey ? 'redo' : 'undo' });
      else if (isCommand && key === 'y') edit({ type: 'redo' });
      else if (key === '/') document.getElementById('find-input')?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [edit]);
}
