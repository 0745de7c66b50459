/** How a command ended, as the shell sees it. */
export const ExitCode = {
  holds: 0,
  violated: 1,
  misused: 2,
  inconclusive: 3,
  broken: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** What the exit codes mean, for every command's help. */
export const EXIT_CODES = `Exit codes:
  0 no violation   1 violation found   2 usage or bad input
  3 inconclusive   70 internal error   130 interrupted`;
