import type { Configuration } from './configuration.ts';
import type { CallsInput } from './inputs.ts';

/** Every input there can be on a small exchange. */
export function alphabet({ phones, calls }: Configuration): readonly CallsInput[] {
  const connIDs = Array.from({ length: calls }, (_, slot) => slot + 1);
  return phones.flatMap((thisDN): readonly CallsInput[] => {
    const others = phones.filter((otherDN) => otherDN !== thisDN);
    return [
      ...others.map((otherDN) => ({ type: 'makes-call', thisDN, otherDN }) as const),
      ...connIDs.flatMap((connID) => onCall(thisDN, connID, others, connIDs)),
      { type: 'drops', thisDN },
      { type: 'recovers', thisDN },
    ];
  });
}

const onCall = (
  thisDN: string,
  connID: number,
  others: readonly string[],
  connIDs: readonly number[],
): readonly CallsInput[] => [
  { type: 'answers', thisDN, connID },
  { type: 'releases', thisDN, connID },
  { type: 'holds', thisDN, connID },
  { type: 'retrieves', thisDN, connID },
  ...others.flatMap((otherDN): readonly CallsInput[] => [
    { type: 'initiates-conference', thisDN, connID, otherDN },
    { type: 'deletes-from-conference', thisDN, connID, otherDN },
  ]),
  ...connIDs
    .filter((consultConnID) => consultConnID !== connID)
    .map(
      (consultConnID) => ({ type: 'completes-conference', thisDN, connID, consultConnID }) as const,
    ),
];
