import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { REFUSALS, type Refusal } from '../../vocabulary/refusals.ts';
import { againstSaid } from '../evidence.ts';
import { ged188 } from '../sources.ts';

/** What was asked, as far as a reason to refuse it goes. */
interface Asked {
  readonly type: string;
  readonly client: string;
  readonly thisDN: string;
  readonly connID: number;
  readonly step: Step<UCCXState>;
  readonly config: Configuration;
}

/** What must be so for each reason to be given; others mean what each server means by them. */
const ONLY_IF: ReadonlyMap<Refusal, (asked: Asked) => boolean> = new Map([
  ['E_CTI_SESSION_NOT_OPEN', ({ client, step }) => step.before.clients[client] !== true],
  [
    'E_CTI_SESSION_ALREADY_OPEN',
    ({ type, client, step }) => type === 'OPEN_REQ' && step.before.clients[client] === true,
  ],
  ['E_CTI_CLIENT_NOT_FOUND', ({ client, step }) => step.before.clients[client] === undefined],
  [
    'E_CTI_CTI_SERVER_OFFLINE',
    ({ step }) => step.before.server === 'offline' || step.after.server === 'offline',
  ],
  ['E_CTI_TIMEOUT', ({ step }) => step.input.type === 'times-out'],
  ['E_CTI_UNSPECIFIED_FAILURE', ({ step }) => step.input.type === 'rejected-by-switch'],
  ['E_CTI_AGENT_NOT_LOGGED_ON', (asked) => standsAs(asked) === 'logged-out'],
  ['E_CTI_INVALID_CALLID', ({ type }) => type === 'SET_CALL_DATA_REQ'],
  ['E_CTI_NOT_CALL_PARTY', ({ type }) => type === 'SET_CALL_DATA_REQ'],
  ['E_CTI_INVALID_OBJECT_STATE', ({ type }) => type === 'SET_CALL_DATA_REQ'],
  ['CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE', ({ client, thisDN }) => client !== thisDN],
  ['CF_INVALID_CSTA_CALL_IDENTIFIER', (asked) => !isLive(asked)],
  ['CF_INVALID_CSTA_CONNECTION_IDENTIFIER', isLive],
  ['CF_INVALID_CSTA_DEVICE_IDENTIFIER', (asked) => standsAs(asked) === undefined || isLive(asked)],
  ['CF_INVALID_DESTINATION', ({ type }) => type === 'CONSULTATION_CALL_REQ'],
  ['CF_GENERIC_STATE_INCOMPATIBILITY', isLive],
  ['CF_INVALID_OBJECT_STATE', (asked) => isLive(asked) || asked.type === 'SET_AGENT_STATE_REQ'],
  ['CF_GENERIC_SYSTEM_RESOURCE_AVAILABILITY', ({ type }) => type === 'CONSULTATION_CALL_REQ'],
  ['CF_RESOURCE_BUSY', ({ type }) => type === 'CONSULTATION_CALL_REQ'],
  [
    'CF_OUTSTANDING_REQUEST_LIMIT_EXCEEDED',
    ({ step: { before } }) => before.inFlight.length > 0 && !before.inFlight.includes(null),
  ],
  ['CF_REQUEST_TIMEOUT_REJECTION', ({ step }) => step.input.type === 'times-out'],
]);

/** Choices: of several reasons that hold the server may give any. */
export const failureSaysWhy: StateInvariant<UCCXState, Configuration> = {
  id: 'failure-says-why',
  statement:
    'FAILURE_CONF has a Status and CONTROL_FAILURE_CONF a FailureCode that holds: no such call only where there is none, a timeout only where the server never came to it.',
  basis: 'stated',
  source: ged188('Status codes of FAILURE_CONF; FailureCode of CONTROL_FAILURE_CONF'),
  breaks: 'A client gives up a call that is there, or asks again for one that is not.',

  needs: 'state',
  examine(step, config) {
    let finding: Finding;
    for (const said of step.events) {
      const isControl = said.event === 'CONTROL_FAILURE_CONF';
      if (!isControl && said.event !== 'FAILURE_CONF') continue;
      const code = said.attributes[isControl ? 'FailureCode' : 'Status'];
      const reason = reasonOf(code, isControl);
      if (reason === undefined) return againstSaid(said, `${code ?? 'nothing'} is no reason`);
      const asked = askedIn(step, said.to, config);
      if (asked !== undefined && ONLY_IF.get(reason)?.(asked) === false) {
        return againstSaid(said, `${reason} is not so`);
      }
      finding = 'upheld';
    }
    return finding;
  },
};

function reasonOf(code: string | undefined, isControl: boolean): Refusal | undefined {
  for (const [reason, number] of CODES) {
    if (String(number) === code && reason.startsWith('CF_') === isControl) return reason;
  }
  return undefined;
}

const CODES: readonly (readonly [Refusal, number])[] = [...typed(REFUSALS)];

function* typed(codes: typeof REFUSALS): Generator<readonly [Refusal, number]> {
  let reason: Refusal;
  for (reason in codes) yield [reason, codes[reason]];
}

/** The request that is refused: the one that was asked, or the one that the server came to. */
function askedIn(step: Step<UCCXState>, client: string, config: Configuration): Asked | undefined {
  const { input, reference, before, after } = step;
  const about = { step, config, client };
  if (reference !== undefined) {
    const { type, thisDN = '', connID = 0 } = input;
    return { ...about, type, thisDN: String(thisDN), connID: Number(connID) };
  }
  const landed = before.inFlight.find(
    (request, slot) => request?.client === client && after.inFlight[slot] === null,
  );
  if (landed === undefined || landed === null) return undefined;
  return { ...about, type: landed.request, thisDN: landed.thisDN, connID: landed.connID };
}

function isLive({ connID, step }: Asked): boolean {
  return step.before.calls[connID - 1]?.stage === 'live';
}

/** How the agent at the phone stands; nothing where nobody works there. */
const standsAs = ({ thisDN, step }: Asked): string | undefined => step.before.agents[thisDN]?.state;
