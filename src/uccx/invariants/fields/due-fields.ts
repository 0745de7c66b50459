import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { Call, UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { slotOf } from '../calls-of.ts';
import { againstSaid } from '../evidence.ts';
import { callIDOf, isMerge } from '../fields.ts';

/** A message as it is looked at field by field. */
export interface Message {
  readonly said: SwitchEvent;
  readonly step: Step<UCCXState>;
  readonly config: Configuration;
  /** The call it is about: as it was before the step, or as it began in it. */
  readonly call: Call | undefined;
  /** The same after the step. */
  readonly after: Call | undefined;
  /** It is about the reservation call of a contact, which has the second CallID. */
  readonly isReservation: boolean;
}

/** What is due in each field; a field that is not named is not claimed. */
export type Due = Readonly<Record<string, string | undefined>>;

/** Looks at each message of a step, and in it at each field that something is due in. */
export const dueFields =
  (dueIn: (message: Message) => Due | undefined): Examine =>
  (step, config) => {
    let finding: Finding;
    for (const message of messagesOf(step, config)) {
      const due = dueIn(message);
      if (due === undefined) continue;
      const { said } = message;
      for (const field of Object.keys(due)) {
        if (said.attributes[field] === due[field]) continue;
        return againstSaid(
          said,
          `${field} is ${said.attributes[field] ?? 'missing'}, ${due[field] ?? 'none'} was due`,
        );
      }
      finding = 'upheld';
    }
    return finding;
  };

type Examine = NonNullable<StateInvariant<UCCXState, Configuration>['examine']>;

/** The messages of steps that are looked at: every claim about fields looks at the same. */
const known = new WeakMap<Step, readonly Message[]>();

function messagesOf(step: Step<UCCXState>, config: Configuration): readonly Message[] {
  if (step.events.length === 0) return NONE;
  let messages = known.get(step);
  if (messages === undefined) {
    messages = step.events.map((said) => messageOf(said, step, config));
    known.set(step, messages);
  }
  return messages;
}

const NONE: readonly Message[] = [];

function messageOf(said: SwitchEvent, step: Step<UCCXState>, config: Configuration): Message {
  const callID = callIDOf(said.attributes);
  const slot = slotOf(config, callID) - 1;
  const before = step.before.calls[slot];
  const after = step.after.calls[slot];
  return {
    said,
    step,
    config,
    call: before?.stage === 'unused' ? after : before,
    after,
    isReservation:
      (Number(callID) - (config.callManagerId * 0x100_0000 + config.globalCallId)) % 2 === 1,
  };
}

/** The calls were made one in this step. */
export const isOfMerge = ({ step }: Message): boolean =>
  step.events.some(({ event }) => isMerge(event));

/** The device that a message names as the one that its connection is of. */
export const ownDevice = ({ said }: Message): string =>
  said.attributes['ConnectionDeviceID'] ?? said.attributes['PrimaryDeviceID'] ?? '';
