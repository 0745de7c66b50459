import type { Study } from '../model/study.ts';
import type { Configuration } from './configuration.ts';

const study = (
  size: number,
  calls: number,
  outOfService: number,
  small: boolean,
): Study<Configuration> => ({
  name: `${size}-${calls}-${outOfService}`,
  about: `${size} phones, ${calls} calls at a time, ${outOfService === 0 ? 'no phone' : `at most ${outOfService} phone`} out of service`,
  config: {
    phones: Array.from({ length: size }, (_, index) => `${7001 + index}`),
    calls,
    outOfService,
  },
  small,
});

/** The sizes at which other checkers have counted the states of the small exchange, and a smaller one. */
export const studies: readonly Study<Configuration>[] = [
  study(3, 2, 1, true),
  study(5, 2, 1, true),
  study(5, 3, 1, false),
  study(6, 3, 0, false),
];
