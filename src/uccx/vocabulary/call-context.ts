/** The named variables of the expanded call context, in the order in which they are sent. */
export const NAMED_VARIABLES = [
  'BACampaign',
  'BACampaignID',
  'BATimeZone',
  'BAResponse',
  'BAStatus',
  'BACustomerNumber',
  'user.layout',
  'BAAccountNumber',
  'BADialedListID',
  'BABuddyName',
] as const;

export type NamedVariable = (typeof NAMED_VARIABLES)[number];

const KNOWN: ReadonlySet<string> = new Set(NAMED_VARIABLES);

/** One of those, or one that an administrator has made, which begins with `user.`; not a place of an array. */
export const isNamedVariable = (name: string): boolean =>
  KNOWN.has(name) || (name.startsWith('user.') && !name.endsWith(']'));

/** How many bytes one named variable takes: tag and length, name and value, a null after each. */
export const bytesOf = (name: string, value: string): number => name.length + value.length + 4;

/** What the client answers a reservation with. */
export const BA_RESPONSES = [
  'Accept',
  'Reject',
  'Reject-Close',
  'Skip',
  'Skip-Close',
  'Cancel Reservation',
] as const;

export type BAResponse = (typeof BA_RESPONSES)[number];

/** How the client classifies a contact it has called. */
export const RECLASSIFICATIONS = [
  'REX_VOICE',
  'REX_ANS_MACHINE',
  'REX_FAX',
  'REX_INVALID',
  'DO_NOT_CALL',
  'BUSY',
] as const;
