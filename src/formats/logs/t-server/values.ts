import {
  AGENT_WORK_MODES,
  CALL_STATES,
  CALL_TYPES,
  DN_ROLES,
  MONITOR_NEXT_CALL_TYPES,
  RELIABILITIES,
} from '../../../genesys/vocabulary/attributes.ts';

/** The call states that only dialers and some switches report: TCallState from 27 on. */
const RARE_CALL_STATES = [
  'Droppednoanswer',
  'Unknown',
  'Covered',
  'ConverseOn',
  'Bridged',
  'Silence',
  'Answer',
  'NuTone',
  'NoDialTone',
  'NoProgress',
  'NoRingBack',
  'NoEstablished',
  'PagerDetected',
  'WrongParty',
  'DialErr',
  'DropErr',
  'SwitchErr',
  'NoFreePortErr',
  'TransferErr',
  'Stale',
  'AgentCallBackErr',
  'GroupCallBackErr',
  'Deafened',
  'Held',
  'DoNotCall',
  'Cancel',
  'WrongNumber',
];

/** TCallState. */
const ALL_CALL_STATES: Readonly<Record<string, number>> = {
  ...CALL_STATES,
  ...Object.fromEntries(RARE_CALL_STATES.map((name, index) => [name, index + 27])),
};

/** One enumeration, both ways. */
export class Enumeration {
  readonly #names = new Map<string, string>();
  readonly #numbers: Readonly<Record<string, number>>;

  /** Also reads its names with this before them, as in `RoleDestination`. */
  constructor(numbers: Readonly<Record<string, number>>, prefix: string) {
    this.#numbers = numbers;
    for (const [name, number] of Object.entries(numbers)) {
      for (const spelling of [String(number), name, name.toLowerCase(), `${prefix}${name}`]) {
        this.#names.set(spelling, name);
      }
    }
  }

  /** The name of a number, or of a name in another spelling; others as they are. */
  nameOf(value: string): string {
    return this.#names.get(value) ?? this.#names.get(value.toLowerCase()) ?? value;
  }

  numberOf(name: string): string {
    return String(this.#numbers[name] ?? name);
  }
}

const roles = new Enumeration(DN_ROLES, 'Role');

/** The attributes that logs print as numbers. */
export const ENUMERATIONS: ReadonlyMap<string, Enumeration> = new Map([
  ['ThisDNRole', roles],
  ['OtherDNRole', roles],
  ['ThirdPartyDNRole', roles],
  ['CallState', new Enumeration(ALL_CALL_STATES, 'CallState')],
  ['CallType', new Enumeration(CALL_TYPES, 'CallType')],
  ['AgentWorkMode', new Enumeration(AGENT_WORK_MODES, 'Agent')],
  ['MonitorNextCallType', new Enumeration(MONITOR_NEXT_CALL_TYPES, 'Monitor')],
  ['Reliability', new Enumeration(RELIABILITIES, 'Reliability')],
]);

/** What an attribute says when it says nothing: such a value counts as absent. */
export const NOTHING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ReferenceID', new Set(['0', '-1', '4294967295'])],
  ['ThisDNRole', new Set(['Unknown'])],
  ['OtherDNRole', new Set(['Unknown'])],
  ['ThirdPartyDNRole', new Set(['Unknown'])],
  ['AgentWorkMode', new Set(['Unknown'])],
  ['Reliability', new Set(['Ok'])],
]);

/** The value as a log prints it. */
export const printed = (attribute: string, value: string): string =>
  ENUMERATIONS.get(attribute)?.numberOf(value) ?? value;
