import type { Call } from '../state.ts';
import { isOn } from '../telephony/now.ts';

/** The devices that have a connection to the call. */
export const devicesOn = (call: Call): string[] =>
  Object.keys(call.standing).filter((device) => isOn(call, device));
