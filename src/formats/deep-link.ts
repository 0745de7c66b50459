import { z } from 'zod';

import type { Input } from '../model/input.ts';

/** A situation that can be opened again: what was set up, what happened, with which defect and in which order it is heard. */
export interface Situation {
  readonly switch: string;
  /** As its switch reads it. */
  readonly config: unknown;
  readonly inputs: readonly Input[];
  /** The planted fault's id. */
  readonly fault?: string | undefined;
  readonly order?: number | undefined;
}

/** A link that is none: one sentence that says what is wrong with it. */
export class DeepLinkError extends Error {
  override readonly name = 'DeepLinkError';
}

/** What a link of this form begins with. */
const VERSION = 'v1.';

/** Longer links do not survive being mailed; nothing that a person clicks through is as long. */
const LONGEST = 100_000;

/** Deeper nesting than any configuration has. */
const DEEPEST = 32;

/** Names that mean something to every JavaScript object. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const situationSchema = z.strictObject({
  switch: z.string().max(80),
  config: z.record(z.string(), z.unknown()),
  inputs: z
    .array(
      z
        .object({ type: z.string().min(1).max(80) })
        .catchall(z.union([z.string().max(200), z.number()])),
    )
    .max(10_000),
  fault: z.string().max(80).optional(),
  order: z.int().min(0).max(0x7fff_ffff).optional(),
});

/** The URL fragment (without `#`) that opens a situation in the explorer page; nothing where it would be too long for a link. */
export function linkTo({
  switch: name,
  config,
  inputs,
  fault,
  order,
}: Situation): string | undefined {
  const json = JSON.stringify({ switch: name, config, inputs, fault, order });
  const link = `${VERSION}${base64url(new TextEncoder().encode(json))}`;
  return link.length > LONGEST ? undefined : link;
}

/** The situation that a URL fragment (with or without `#`) opens; its configuration and inputs are still to be read by its switch. Throws `DeepLinkError`. */
export function situationIn(fragment: string): Situation {
  const link = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (link.length > LONGEST) {
    throw new DeepLinkError(`The link has ${link.length} characters, more than ${LONGEST}.`);
  }
  if (!link.startsWith(VERSION)) {
    throw new DeepLinkError(`The link does not begin with ${VERSION}, as links of this page do.`);
  }
  const json = parsed(decoded(link.slice(VERSION.length)));
  if (isTooDeepOrReserved(json)) {
    throw new DeepLinkError('The link holds something that no configuration has.');
  }
  const { success, data, error } = situationSchema.safeParse(json);
  if (success) return data;
  const place = error.issues[0]?.path.map(String).join('.') ?? '';
  throw new DeepLinkError(
    `The link holds no situation: ${place === '' ? 'it is of another shape' : `${place} is wrong or missing`}.`,
  );
}

const CUT = 'The link is damaged; it was probably cut short or changed on its way.';

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (cause) {
    throw new DeepLinkError(CUT, { cause });
  }
}

function decoded(text: string): string {
  if (!/^[\w-]*$/u.test(text)) throw new DeepLinkError(CUT);
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (sign) => sign.codePointAt(0) ?? 0);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DeepLinkError(CUT, { cause });
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');

function isTooDeepOrReserved(part: unknown, depth = 0): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if (depth > DEEPEST) return true;
  return Object.entries(part).some(
    ([name, member]) => RESERVED.has(name) || isTooDeepOrReserved(member, depth + 1),
  );
}
