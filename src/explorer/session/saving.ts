import { openedFile } from './opening.ts';
import { type Branch, type Session, begun } from './session.ts';

/** Where the browser keeps what was clicked together. */
const PLACE = 'partyline explorer';

/** What can be kept: the storage of the browser, where it has one. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps a session for the next time; where it cannot be kept nothing is lost but that. */
export function keep(storage: Keeping | undefined, session: Session): void {
  try {
    storage?.setItem(PLACE, JSON.stringify(session));
  } catch {
    // The storage is full or closed to this page.
  }
}

/** The session that was kept, everything in it read anew; nothing where there is none that can be read. */
export function kept(storage: Keeping | undefined): Session | undefined {
  try {
    const text = storage?.getItem(PLACE) ?? undefined;
    return text === undefined ? undefined : resumed(JSON.parse(text));
  } catch {
    storage?.removeItem(PLACE);
    return undefined;
  }
}

function resumed(json: unknown): Session | undefined {
  if (!isKept(json)) return undefined;
  const { setup, branches } = json;
  const read = branches.map((branch): Branch => {
    const { inputs } = openedFile('', JSON.stringify({ ...setup, inputs: branch.inputs }));
    return { ...branch, inputs };
  });
  const first = begun(
    { ...openedFile('', JSON.stringify({ ...setup, inputs: [] })).setup, scenario: setup.scenario },
    [],
  );
  const shown = read.find(({ id }) => id === json.shown) ?? read[0];
  if (shown === undefined) return undefined;
  const at = Math.max(0, Math.min(json.at, shown.inputs.length));
  return { ...first, branches: read, shown: shown.id, at };
}

/** As far as it matters before everything in it is read. */
const isKept = (json: unknown): json is Session =>
  typeof json === 'object' &&
  json !== null &&
  'setup' in json &&
  'branches' in json &&
  'at' in json &&
  typeof json.at === 'number' &&
  Array.isArray(json.branches);
