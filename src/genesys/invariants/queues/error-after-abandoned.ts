import type { Heard } from '../../../model/heard.ts';
import type { Finding, HeardInvariant } from '../../../model/invariant.ts';
import { against, leftOpen } from '../evidence.ts';
import { type PendingRoute, type Switchboard, isOf, switchboard } from '../memories/switchboard.ts';
import { basicCallModels } from '../sources.ts';

/** T-Library's codes for a call or party that is gone: 56, 237, 470. */
const GONE: ReadonlySet<string | undefined> = new Set(['56', '237', '470']);

/** EventError gives the requesting client its ReferenceID back. */
export const errorAfterAbandoned: HeardInvariant<Switchboard> = {
  id: 'error-after-abandoned',
  statement:
    'When a call is abandoned while a TRouteCall for it is under way, EventError with its ReferenceID follows EventAbandoned, and not before.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for internal/inbound call with routing, abnormal row **, note a',
  ),
  breaks: 'The routing client waits for ever for the answer to its TRouteCall.',

  needs: 'events',
  memory: switchboard,
  observe(board, heard) {
    if (heard.kind === 'request') return undefined;
    for (const [reference, route] of Object.entries(board.pending)) {
      const finding = observeRoute(reference, route, heard);
      if (finding !== undefined) return finding;
    }
    return undefined;
  },
  atRest(board) {
    for (const [reference, { abandoned, thisDN }] of Object.entries(board.pending)) {
      if (abandoned) {
        return leftOpen(
          thisDN,
          `no EventError came for ReferenceID ${reference} of the abandoned call`,
        );
      }
    }
    return undefined;
  },
};

function observeRoute(reference: string, route: PendingRoute, heard: Heard): Finding {
  const { attributes, name } = heard;
  if (attributes['ReferenceID'] === reference) {
    if (route.abandoned) {
      return name === 'EventError' ? 'upheld' : against(heard, 'the call was abandoned');
    }
    const early = name === 'EventError' && GONE.has(attributes['ErrorCode']);
    return early
      ? against(heard, 'the call waits for its route and EventAbandoned was not said')
      : undefined;
  }
  return route.abandoned && isOf(route, attributes) && name !== 'EventError'
    ? against(heard, `EventError for ReferenceID ${reference} was due`)
    : undefined;
}
