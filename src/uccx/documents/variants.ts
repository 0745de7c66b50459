import type { Variant } from '../../model/document.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';

/** The note of the first three flows: what the Caller column says if nobody is logged in at 2005. */
export const CALLER_IS_NO_AGENT = 'caller is no agent';

/** The devices of the first three flows; 2007 has a part in the last two. */
export const devices = (caller: Readonly<Record<string, unknown>>): readonly unknown[] => [
  { name: '2005', type: 'phone', ...caller },
  { name: '2006', type: 'phone', agent: {} },
  { name: '2007', type: 'phone', agent: {} },
  { name: '7000', type: 'trigger' },
  { name: '9019', type: 'cti-port' },
];

/** 2005 is a phone like any other: its client receives nothing, and its own off-hook and dialing are not seen. */
export const callerIsNoAgent: Variant<UCCXInput> = {
  name: CALLER_IS_NO_AGENT,
  config: { devices: devices({}) },
};
