import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import { faultNamed, faultsById } from '../../session/faults.ts';
import { usePage } from '../use-page.ts';

/** Plants a fault in the switch: the same steps are played on the broken one. */
export function FaultChoice(): VNode {
  const { desk, session, edit, notify } = usePage();
  const { fault } = session.setup;
  const [isOpen, setOpen] = useState(false);
  const plant = (id: string) => {
    if (id === '' || faultNamed(desk.sw, id) !== undefined) {
      edit({ type: 'plant', fault: id === '' ? undefined : id });
    } else notify({ text: `There is no fault “${id}” of ${desk.sw.name}.`, kind: 'refused' });
  };
  return (
    <>
      <input
        type="search"
        class={fault === undefined ? 'fault' : 'fault planted'}
        list="faults"
        placeholder="Plant a fault …"
        aria-label="Planted fault, by its name"
        title="A fault makes the switch go wrong: watch which invariant notices"
        value={fault ?? ''}
        onFocus={() => setOpen(true)}
        onChange={({ currentTarget: { value } }) => plant(value.trim())}
      />
      <datalist id="faults">
        {isOpen
          ? [...faultsById(desk.sw).values()].map(({ id, about }) => (
              <option key={id} value={id}>
                {about}
              </option>
            ))
          : null}
      </datalist>
    </>
  );
}

/** What the planted fault is, as long as one is planted. */
export function FaultNote(): VNode | null {
  const { desk, session, edit } = usePage();
  const fault = faultNamed(desk.sw, session.setup.fault);
  return fault === undefined ? null : (
    <p class="notice planted">
      Planted fault: {fault.about}
      <button type="button" onClick={() => edit({ type: 'plant', fault: undefined })}>
        Mend it
      </button>
    </p>
  );
}
