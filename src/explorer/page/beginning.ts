import { desks } from '../desks/desks.ts';
import { kept } from '../session/saving.ts';
import { type Session, begun } from '../session/session.ts';
import { sessionOfLink, storage } from './use-session.ts';
import type { Notice } from './use-page.ts';

/** What a page begins with, and what is to be said of it. */
export interface Beginning {
  readonly session: Session;
  readonly notice: Notice | undefined;
}

const last = (): Session => kept(storage()) ?? empty();

/** What the link opens; else what was kept; else an empty ladder. A link that opens nothing is refused with a sentence. */
export function beginning(): Beginning {
  if (location.hash.length < 2) return { session: last(), notice: undefined };
  try {
    return { session: sessionOfLink(location.hash), notice: undefined };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { session: last(), notice: { text, kind: 'refused' } };
  }
}

function empty(): Session {
  const [desk] = desks;
  if (desk === undefined) throw new RangeError('a page without a switch');
  const { sw, start } = desk;
  return begun({ switch: sw.name, config: sw.readConfiguration(start) }, []);
}
