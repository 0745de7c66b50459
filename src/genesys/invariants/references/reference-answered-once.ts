import type { HeardInvariant } from '../../../model/invariant.ts';
import { against, leftOpen } from '../evidence.ts';
import { type RequestHistory, requestHistory } from '../memories/request-history.ts';
import { tLibrary } from '../sources.ts';

/** A lost link is no excuse: then EventError answers what was under way. */
export const referenceAnsweredOnce: HeardInvariant<RequestHistory> = {
  id: 'reference-answered-once',
  statement:
    'Every request is answered exactly once: its ReferenceID is on one event or on one EventError.',
  basis: 'inferred',
  source: tLibrary('ReferenceID of a request and of its answer'),
  breaks:
    'A client waits for ever for an answer, or takes a second answer for that of another request.',

  needs: 'events',
  memory: requestHistory,
  observe(asked, heard) {
    const reference = heard.attributes['ReferenceID'];
    if (heard.kind === 'request') {
      return asked.request === ''
        ? undefined
        : against(heard, `ReferenceID ${reference} is in use for ${asked.request}`);
    }
    if (asked.request === '') {
      return against(heard, `nobody asked anything with ReferenceID ${reference}`);
    }
    return asked.answered
      ? against(heard, `ReferenceID ${reference} was answered before`)
      : 'upheld';
  },
  atRest: ({ request, answered }, key) =>
    request === '' || answered
      ? undefined
      : leftOpen(`ReferenceID ${key}`, `${request} was never answered`),
};
