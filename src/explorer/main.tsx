import { render } from 'preact';

import { App } from './page/app.tsx';
import { serve } from './search/serve.ts';

/** The page and its workers run the same program: where there is no document, it is a worker. */
const place = typeof document === 'undefined' ? undefined : document.getElementById('page');
if (place === undefined || place === null) serve();
else {
  place.replaceChildren();
  render(<App />, place);
}
