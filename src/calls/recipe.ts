import { match } from 'ts-pattern';

import type { Said } from '../model/event.ts';
import type { Recipe } from '../model/recipe.ts';
import type { Configuration } from './configuration.ts';
import type { CallsInput, InputOf } from './inputs.ts';
import { possible } from './possible.ts';
import { type Call, type CallsState, freeSlot, idle } from './state.ts';

/** How the small exchange answers an input; what cannot be carried out changes and says nothing. */
export const recipe =
  (config: Configuration): Recipe<CallsState, CallsInput> =>
  (draft, input) => {
    if (!possible(draft, input, config)) return [];
    const { phones } = config;
    const { thisDN } = input;
    return match(input)
      .with({ type: 'makes-call' }, ({ otherDN }) =>
        placed(draft, { thisDN, otherDN, consult: null }),
      )
      .with({ type: 'answers' }, ({ connID }) => answered(draft, connID, phones))
      .with({ type: 'releases' }, ({ connID }) => left(draft, connID, thisDN, phones))
      .with({ type: 'holds' }, ({ connID }) => stood(draft, connID, thisDN, 'Held'))
      .with({ type: 'retrieves' }, ({ connID }) => stood(draft, connID, thisDN, 'Talk'))
      .with({ type: 'initiates-conference' }, ({ connID, otherDN }) => [
        ...stood(draft, connID, thisDN, 'Held'),
        ...placed(draft, { thisDN, otherDN, consult: thisDN }),
      ])
      .with({ type: 'completes-conference' }, (asked) => merged(draft, asked, phones))
      .with({ type: 'deletes-from-conference' }, ({ connID, otherDN }) =>
        left(draft, connID, otherDN, phones),
      )
      .with({ type: 'drops' }, () => {
        const gone = draft.calls.flatMap((_, slot) => left(draft, slot + 1, thisDN, phones));
        draft.outOfService[thisDN] = true;
        return [
          ...gone,
          { to: thisDN, event: 'EventDNOutOfService', attributes: { ThisDN: thisDN } },
        ];
      })
      .with({ type: 'recovers' }, () => {
        draft.outOfService[thisDN] = false;
        return [{ to: thisDN, event: 'EventDNBackInService', attributes: { ThisDN: thisDN } }];
      })
      .exhaustive();
  };

const told = (
  event: string,
  connID: number,
  to: string,
  others: Record<string, string> = {},
): Said => ({
  to,
  event,
  attributes: { ConnID: `${connID}`, ThisDN: to, ...others },
});

const partiesOf = ({ legs }: Call, phones: readonly string[]): readonly string[] =>
  phones.filter((phone) => legs[phone] !== 'None');

/** A new call in the lowest free slot: it rings at an idle phone and finds any other busy. */
function placed(
  draft: CallsState,
  { thisDN, otherDN, consult }: { thisDN: string; otherDN: string; consult: string | null },
): readonly Said[] {
  const connID = freeSlot(draft) ?? 0;
  const call = draft.calls[connID - 1];
  if (call === undefined) return [];
  const rings = idle(draft, otherDN);
  call.consult = consult;
  call.state = rings ? 'Alerting' : 'Busy';
  call.legs[thisDN] = rings ? 'Dialing' : 'Busy';
  const dialing = told('EventDialing', connID, thisDN, { OtherDN: otherDN });
  if (!rings) return [dialing, told('EventDestinationBusy', connID, thisDN, { OtherDN: otherDN })];
  call.legs[otherDN] = 'Ringing';
  return [dialing, told('EventRinging', connID, otherDN, { OtherDN: thisDN })];
}

function answered(draft: CallsState, connID: number, phones: readonly string[]): readonly Said[] {
  const call = draft.calls[connID - 1];
  if (call === undefined) return [];
  call.state = 'Established';
  const parties = partiesOf(call, phones);
  for (const phone of parties) call.legs[phone] = 'Talk';
  return parties.map((phone) => told('EventEstablished', connID, phone));
}

function stood(
  draft: CallsState,
  connID: number,
  phone: string,
  leg: 'Held' | 'Talk',
): readonly Said[] {
  const call = draft.calls[connID - 1];
  if (call !== undefined) call.legs[phone] = leg;
  return [told(leg === 'Held' ? 'EventHeld' : 'EventRetrieved', connID, phone)];
}

/** A phone leaves a call: a conference goes on without it, any other call is over. */
function left(
  draft: CallsState,
  connID: number,
  phone: string,
  phones: readonly string[],
): readonly Said[] {
  const call = draft.calls[connID - 1];
  if (call === undefined || call.legs[phone] === 'None') return [];
  const parties = partiesOf(call, phones);
  const goesOn = call.state === 'Conferenced';
  const leaving = goesOn ? [phone] : parties;
  for (const one of leaving) call.legs[one] = 'None';
  if (!goesOn) Object.assign(call, { state: 'Free', consult: null });
  else if (parties.length === 3) call.state = 'Established';
  for (const other of draft.calls) {
    if (other.consult !== null && leaving.includes(other.consult)) other.consult = null;
  }
  const staying = parties.filter((one) => !leaving.includes(one));
  return [
    ...leaving.map((one) => told('EventReleased', connID, one)),
    ...staying.map((one) => told('EventPartyDeleted', connID, one, { OtherDN: phone })),
  ];
}

/** The consulted parties join the held call; the slot of the consult call is free again. */
function merged(
  draft: CallsState,
  { thisDN, connID, consultConnID }: InputOf<'completes-conference'>,
  phones: readonly string[],
): readonly Said[] {
  const call = draft.calls[connID - 1];
  const consult = draft.calls[consultConnID - 1];
  if (call === undefined || consult === undefined) return [];
  const joining = partiesOf(consult, phones);
  const said = joining.flatMap((phone) => [
    told('EventReleased', consultConnID, phone),
    ...joined(
      connID,
      phone,
      call.legs[phone] ?? 'None',
      phone === thisDN ? 'Talk' : (consult.legs[phone] ?? 'None'),
    ),
  ]);
  for (const phone of joining) {
    call.legs[phone] = phone === thisDN ? 'Talk' : (consult.legs[phone] ?? 'None');
    consult.legs[phone] = 'None';
  }
  call.state = 'Conferenced';
  Object.assign(consult, { state: 'Free', consult: null });
  return said;
}

/** What a phone is told that comes to stand on a call as it stood on the consult call. */
function joined(connID: number, phone: string, was: string, leg: string): readonly Said[] {
  const added = was === 'None' ? [told('EventPartyAdded', connID, phone)] : [];
  const before = was === 'None' ? 'Talk' : was;
  if (before === leg) return added;
  return [...added, told(leg === 'Held' ? 'EventHeld' : 'EventRetrieved', connID, phone)];
}
