import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import type { Wanted as WantedEvent } from '../../search/errand.ts';
import { usePage } from '../use-page.ts';

/** Chooses an event to find a way to, and who is to hear it. */
export function Wanted({ find }: { readonly find: (wanted: WantedEvent) => void }): VNode {
  const { desk, lanes } = usePage();
  const { events } = desk.sw;
  const [event, setEvent] = useState('');
  const [to, setTo] = useState('');
  const wanted = events.includes(event) ? event : '';
  return (
    <form
      class="wanted"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (wanted !== '') find({ event: wanted, ...(to !== '' && { to }) });
      }}
    >
      <label>
        A way on to
        <select value={wanted} onChange={({ currentTarget }) => setEvent(currentTarget.value)}>
          <option value="">an event …</option>
          {events.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        heard by
        <select value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
          <option value="">anybody</option>
          {lanes.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={wanted === ''}>
        Find
      </button>
    </form>
  );
}
