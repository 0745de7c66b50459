import type { RequestRules } from './rules.ts';
import { singleStepTransfer } from './single-step-transfer.ts';

/**
 * TMuteTransfer: initiated and completed at once, without waiting for the answer.
 * Source: T-Library (TMuteTransfer). Choices: its consultation is not seen, so
 * that it says what the transfer in a single step says.
 */
export const muteTransfer: RequestRules = singleStepTransfer;
