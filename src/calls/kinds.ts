import { pick } from '../model/choices.ts';
import type { Choose, Kind } from '../model/switch.ts';
import type { Configuration } from './configuration.ts';
import type { CallsInput } from './inputs.ts';
import { possible } from './possible.ts';
import type { CallsState } from './state.ts';

/** Every kind of input, in a fixed order, each with its choices. */
export function kinds(config: Configuration): readonly Kind<CallsState, CallsInput>[] {
  const connIDs = Array.from({ length: config.calls }, (_, slot) => slot + 1);
  const phone = (choose: Choose): string => pick(config.phones, choose) ?? '';
  const call = (choose: Choose): number => pick(connIDs, choose) ?? 0;
  const kind = (
    type: CallsInput['type'],
    make: (choose: Choose) => CallsInput,
    { ends = false, fails = false, weight = fails ? 0.3 : 1 } = {},
  ): Kind<CallsState, CallsInput> => ({
    type,
    class: fails ? 'failure' : 'action',
    weight,
    ends,
    ask(state, choose) {
      const input = make(choose);
      return possible(state, input, config) ? input : undefined;
    },
  });
  return [
    kind('makes-call', (one) => ({ type: 'makes-call', thisDN: phone(one), otherDN: phone(one) })),
    kind('answers', (one) => ({ type: 'answers', thisDN: phone(one), connID: call(one) })),
    kind('releases', (one) => ({ type: 'releases', thisDN: phone(one), connID: call(one) }), { ends: true }),
    kind('holds', (one) => ({ type: 'holds', thisDN: phone(one), connID: call(one) })),
    kind('retrieves', (one) => ({ type: 'retrieves', thisDN: phone(one), connID: call(one) })),
    kind('initiates-conference', (one) => ({
      type: 'initiates-conference',
      thisDN: phone(one),
      connID: call(one),
      otherDN: phone(one),
    })),
    kind(
      'completes-conference',
      (one) => ({ type: 'completes-conference', thisDN: phone(one), connID: call(one), consultConnID: call(one) }),
      { weight: RARELY_POSSIBLE },
    ),
    kind(
      'deletes-from-conference',
      (one) => ({ type: 'deletes-from-conference', thisDN: phone(one), connID: call(one), otherDN: phone(one) }),
      { weight: RARELY_POSSIBLE },
    ),
    kind('drops', (one) => ({ type: 'drops', thisDN: phone(one) }), { fails: true }),
    kind('recovers', (one) => ({ type: 'recovers', thisDN: phone(one) })),
  ];
}

/** So that what few states allow is drawn where it is possible. */
const RARELY_POSSIBLE = 6;
