import { InvalidArgumentError } from 'commander';

/** Reads a number of seeds, runs or minutes on a command line. */
export const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('a whole number from 1');
  return Number(text);
};

/** The middle one; the lower of two. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[(numbers.length - 1) >> 1] ?? Number.NaN;

/** The share of those that are meant, such as `97.5 %`. */
export const percentage = <T>(all: readonly T[], isMeant: (one: T) => boolean): string =>
  `${((all.filter(isMeant).length / all.length) * 100).toFixed(1)} %`;

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
