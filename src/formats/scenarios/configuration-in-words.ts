import { OPERATIONS } from '../../genesys/vocabulary/operations.ts';
import type { Exchange } from '../../model/switch.ts';

/** A configuration in a few words: `phone A, phone B, queue Q1; 2 calls, 1 request in flight; operations: transfer`. */
export function configurationInWords({ config, title }: Exchange): string {
  if (typeof config !== 'object' || config === null) return '';
  const names = Object.values(config).flatMap(namesIn);
  const parties = names.filter((name) => title(name) !== '');
  const limits = Object.entries(config).flatMap(([name, value]) =>
    typeof value === 'number' ? (LIMITS[name]?.(value) ?? []) : [],
  );
  return [parties.map((name) => `${title(name)} ${name}`), limits, operationsIn(config)]
    .map((part) => part.join(', '))
    .filter((part) => part !== '')
    .join('; ');
}

/** By which numbers configurations bound what can happen. */
const LIMITS: Readonly<Record<string, (value: number) => string>> = {
  calls: (value) => (value === 1 ? '1 call' : `${value} calls`),
  inFlight: (value) =>
    value === 0
      ? 'requests carried out at once'
      : value === 1
        ? '1 request in flight'
        : `${value} requests in flight`,
};

/** The names in a list of names, or of things that have one. */
function namesIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    if (typeof item === 'string') return [item];
    const named =
      typeof item === 'object' && item !== null && 'name' in item ? item.name : undefined;
    return typeof named === 'string' ? [named] : [];
  });
}

/** What the switch can do beyond the basic requests, unless it can do everything. */
function operationsIn(config: object): readonly string[] {
  if (!('operations' in config)) return [];
  const operations = namesIn(config.operations);
  if (OPERATIONS.every((one) => operations.includes(one))) return [];
  return [`operations: ${operations.join(', ') || 'none'}`];
}
