import type { Call } from '../state.ts';

/** The device has a connection to the call; one that ended unheard is gone all the same. */
export const isOn = (call: Call | undefined, device: string): boolean => {
  const standing = call?.standing[device] ?? 'none';
  return standing !== 'none' && standing !== 'gone';
};

/** All devices that have one. */
export const devicesOn = (call: Call): string[] =>
  Object.keys(call.standing).filter((device) => isOn(call, device));
