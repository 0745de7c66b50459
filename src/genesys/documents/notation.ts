import type { Interruption, PrintedEvent, Reading } from '../../model/document.ts';
import { BUSY_REASONS } from '../vocabulary/attributes.ts';
import type { DNType } from '../vocabulary/dn.ts';
import type { EventName } from '../vocabulary/events.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

type AttributeName =
  | 'ConnID'
  | 'PreviousConnID'
  | 'CallType'
  | 'ThisDN'
  | 'ThisDNRole'
  | 'ThisQueue'
  | 'OtherDN'
  | 'OtherDNRole'
  | 'ThirdPartyDN'
  | 'ThirdPartyDNRole'
  | 'ThirdPartyQueue'
  | 'CallState'
  | 'AgentWorkMode'
  | 'Cause'
  | 'MonitorNextCallType'
  | 'ReferenceID';

/** A value as the table prints it, or a reading of a marked one. */
type Printed = string | Reading;

/** One event with its attributes in the order of the print. */
export const said = (
  event: EventName,
  attributes: Partial<Record<AttributeName, Printed>>,
  marks: Omit<PrintedEvent, 'event' | 'attributes'> = {},
): PrintedEvent => ({
  event,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([name, printed]) => [
      name,
      name.endsWith('ConnID') ? connID(printed) : read(printed),
    ]),
  ),
  ...marks,
});

/** The tables abbreviate: `OK` is the enumeration's `Ok`. */
const read = (printed: Printed): Reading =>
  typeof printed === 'string'
    ? { print: printed, values: [printed === 'OK' ? 'Ok' : printed], absent: false }
    : printed;

/** The tables print ConnIDs without what Voice Microservices put after the `@`. */
const connID = (printed: Printed): Reading => {
  const { values, ...rest } = read(printed);
  return { ...rest, values: values.flatMap((value) => [value, `${value}@metainformation`]) };
};

/** *DIAL: the number, the digits dialed, or nothing where the switch knows neither. */
export const dial = (value: string): Reading => ({
  print: `${value} *DIAL`,
  values: [value, digitsOf(value)],
  absent: true,
});

/** *DIAL at the role, which comes and goes with the DN. */
export const dialRole: Reading = {
  print: 'Destination *DIAL',
  values: ['Destination'],
  absent: true,
};

/** *DIAL without a value: whatever reaches this DN. */
export const dialed = (dn: string): Reading => ({ ...dial(dn), print: '*DIAL' });

/** *OPT: this value or nothing. */
export const opt = (value: string): Reading => ({
  print: `${value} *OPT`,
  values: [value],
  absent: true,
});

/** The attribute is not there. */
export const nothing: Reading = { print: '', values: [], absent: true };

/** The reason why the destination is busy: the note leaves it open, and spells its example as here. */
export const busyReason: Reading = {
  print: '',
  values: BUSY_REASONS,
  absent: false,
  note: 'a',
  variants: { 'invalid number': read('SitInvalidNum') },
};

/** A value that a note makes depend on circumstances: as printed, what it usually is, and what in each variant. */
export const varies = (
  print: string,
  note: string,
  usually: Printed,
  variants: Readonly<Record<string, Printed>>,
): Reading => ({
  ...read(usually),
  print,
  note,
  variants: Object.fromEntries(
    Object.entries(variants).map(([name, printed]) => [name, read(printed)]),
  ),
});

/** A row of an abnormal table; the documents' drawings are missing, so that the place is always inferred. */
export const interrupted = (
  row: Omit<Interruption<GenesysInput>, 'placed'>,
): Interruption<GenesysInput> => ({ placed: 'inferred', ...row });

/** A DN of a scenario. Its digits differ from its number so that the two can be told apart. */
export const dn = (
  name: string,
  type: DNType = 'extension',
): { name: string; type: DNType; digits: string } => ({
  name,
  type,
  digits: digitsOf(name),
});

const digitsOf = (name: string): string => `8${name}`;
