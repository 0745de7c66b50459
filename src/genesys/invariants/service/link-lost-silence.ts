import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type Switchboard, switchboard } from '../memories/switchboard.ts';
import { tLibrary } from '../sources.ts';

/** Requests are refused meanwhile; what people do goes unheard. */
export const linkLostSilence: HeardInvariant<Switchboard> = {
  id: 'link-lost-silence',
  statement: 'Between EventLinkDisconnected and EventLinkConnected nothing but EventError is said.',
  basis: 'inferred',
  source: tLibrary('EventLinkDisconnected, EventLinkConnected; error 109'),
  breaks: 'The server reports what it cannot know, since it has no link to the switch.',

  needs: 'events',
  memory: switchboard,
  observe(board, heard) {
    if (!board.linkLost || heard.kind === 'request') return undefined;
    if (heard.name === 'EventLinkConnected') return undefined;
    if (heard.name === 'EventError') return 'upheld';
    return against(heard, 'the link to the switch is down');
  },
};
