import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';

import { attributeList } from '../../../formats/scenarios/attribute-list.ts';
import type { SwitchEvent } from '../../../model/event.ts';
import { onlookers } from '../../session/onlookers.ts';
import { Panel } from '../panel.tsx';
import { type EventPlace, usePage } from '../use-page.ts';
import { ClaimView } from './claim-view.tsx';

/** What the event says that was pointed at, or what the invariant claims. */
export function DetailsPanel(): VNode {
  const { course, chosen, claim } = usePage();
  const event = chosen === undefined ? undefined : course.steps[chosen.step]?.heard[chosen.event];
  return (
    <Panel title={claim === undefined ? (event?.event ?? 'Details') : 'Invariant'} id="details">
      {claim !== undefined ? (
        <ClaimView id={claim} />
      ) : event === undefined || chosen === undefined ? (
        <p class="hint">
          Point at an event of the ladder to see what it says and where that is from.
        </p>
      ) : (
        <EventView event={event} place={chosen} />
      )}
    </Panel>
  );
}

function EventView({
  event,
  place,
}: {
  readonly event: SwitchEvent;
  readonly place: EventPlace;
}): VNode {
  const { desk } = usePage();
  const meaning = desk.meaning(event.event);
  const { to, audience, attributes } = event;
  return (
    <div class="details-body">
      <p class="heard-by">
        {to === '' ? 'Said' : 'Heard by '}
        <b>{to === '*' ? 'everybody' : to}</b> after step {place.step + 1}
        {audience === undefined ? '' : `; received by ${audience.join(', ') || 'nobody'}`}
      </p>
      {meaning === undefined ? null : (
        <p class="meaning">
          {meaning.meaning}
          <cite>
            {meaning.source.document}, {meaning.source.section}
          </cite>
        </p>
      )}
      <AttributeList attributes={attributes} />
      <Onlookers place={place} />
    </div>
  );
}

const AttributeList = ({ attributes }: Pick<SwitchEvent, 'attributes'>): VNode => (
  <>
    <dl class="attributes">
      {Object.entries(attributes).map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
    {attributeList(attributes).length === 0 ? <p class="hint">It carries no attributes.</p> : null}
  </>
);

function Onlookers({ place }: { readonly place: EventPlace }): VNode {
  const { desk, course, showClaim } = usePage();
  const looked = useMemo(() => onlookers(desk.sw.invariants, course, place), [desk, course, place]);
  return (
    <div class="onlookers">
      <h3>Invariants that looked at it</h3>
      {looked.length === 0 ? <p class="hint">None was put to the test by it.</p> : null}
      <ul>
        {looked.map(({ invariant, mark, evidence }) => (
          <li key={invariant.id} class={mark}>
            <button type="button" class="link" onClick={() => showClaim(invariant.id)}>
              {invariant.id}
            </button>
            {evidence === undefined ? null : <p>{evidence}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
