import type { Input } from './input.ts';

/** A configuration says how many calls a run may see, and how many requests can be in flight. */
interface Slotted {
  readonly calls: number;
  readonly inFlight: number;
}

/** The configuration with no more calls than these inputs name, with one fewer, with one request in flight fewer. */
export function* fewerSlots<C extends Slotted>(config: C, inputs: readonly Input[]): Generator<C> {
  const named = inputs.flatMap(({ connID }) => (typeof connID === 'number' ? [connID] : []));
  for (const calls of [Math.max(1, ...named), config.calls - 1]) {
    if (calls >= 1 && calls < config.calls) yield { ...config, calls };
  }
  if (config.inFlight > 0) yield { ...config, inFlight: config.inFlight - 1 };
}

/** The settings with one of them as it is by default, each in turn. */
export function* plainerSettings<T extends Readonly<Record<string, string | boolean>>>(
  settings: T,
  plain: T,
): Generator<T> {
  for (const [name, value] of Object.entries(plain)) {
    if (settings[name] !== value) yield { ...settings, [name]: value };
  }
}
