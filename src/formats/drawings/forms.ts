import type { Drawing } from './drawing.ts';
import { ladder } from './ladder.ts';
import { mermaid } from './mermaid.ts';
import { messageTable, namesClients } from './message-table.ts';
import { partyTable } from './party-table.ts';
import { svg } from './svg.ts';

/** The forms in which what happened can be shown; `text` is one line a step. */
export const FORMS = ['text', 'ladder', 'table', 'mermaid', 'svg', 'markdown', 'json'] as const;

/** One of the forms. */
export type Form = (typeof FORMS)[number];

/** A drawing in a form that stands for itself, as lines. */
export function drawnAs(
  form: 'ladder' | 'table' | 'mermaid' | 'svg',
  drawing: Drawing,
  clients: readonly string[] = [],
): readonly string[] {
  switch (form) {
    case 'ladder':
      return ladder(drawing);
    case 'table':
      return namesClients(drawing) ? messageTable(drawing, clients) : partyTable(drawing);
    case 'mermaid':
      return mermaid(drawing);
    case 'svg':
      return [svg(drawing)];
  }
}
