import type { Input } from '../../model/input.ts';

/** One input in words: `A dials B`, `RP TRouteCall call 1 to B`, `request 1: carried out`. */
export function tell(input: Input): string {
  const { type, thisDN, connID, reference, otherDN, ...rest } = input;
  const call = connID === undefined ? undefined : `call ${connID}`;
  const request = reference === undefined ? undefined : `request ${reference}`;
  const subject = thisDN ?? call ?? request;
  const objects = [
    ...[call, request].filter((object) => object !== undefined && object !== subject),
    ...(otherDN === undefined ? [] : [call === undefined ? `${otherDN}` : `to ${otherDN}`]),
  ];
  const circumstances = Object.entries(rest).map(([name, value]) => `, ${name} ${value}`);
  return [sentence(subject, type, objects), ...circumstances].join('');
}

function sentence(
  subject: string | number | undefined,
  type: string,
  objects: readonly (string | undefined)[],
): string {
  const words = type.replaceAll('-', ' ');
  if (subject === undefined) return [words, ...objects].join(' ');
  return isVerb(type)
    ? [subject, words, ...objects].join(' ')
    : `${subject}: ${[words, ...objects].join(' ')}`;
}

/** Requests and what people do read as verbs: `A TMakeCall B`, `B picks up call 1`. */
const isVerb = (type: string): boolean => /^T[A-Z]|^[a-z]+s(-|$)/u.test(type);
