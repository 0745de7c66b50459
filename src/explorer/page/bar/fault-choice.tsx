import type { VNode } from 'preact';

import { usePage } from '../use-page.ts';

/** Plants a fault in the switch: the same steps are played on the broken one. */
export function FaultChoice(): VNode {
  const { desk, session, edit } = usePage();
  const { fault } = session.setup;
  const about = desk.sw.faults.find(({ id }) => id === fault)?.about;
  return (
    <select
      class={fault === undefined ? 'fault' : 'fault planted'}
      aria-label="Planted fault"
      title={about ?? 'Plant a fault and watch which invariant notices'}
      value={fault ?? ''}
      onChange={({ currentTarget: { value } }) =>
        edit({ type: 'plant', fault: value === '' ? undefined : value })
      }
    >
      <option value="">No fault planted</option>
      {desk.sw.faults.map(({ id }) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </select>
  );
}
