import { z } from 'zod';

import { readConfigurationAs } from '../model/read-as.ts';
import type { Choose, Limits } from '../model/switch.ts';
import type { CallsInput } from './inputs.ts';

/** The phones of an exchange, how many calls it carries at a time, and how many phones may be out of service at once. */
export type Configuration = Readonly<z.infer<typeof configurationSchema>>;

/** What a configuration file of a small exchange holds. */
export const configurationSchema = z.strictObject({
  phones: z
    .array(z.string().regex(/^\d{1,8}$/u))
    .min(2)
    .max(9)
    .refine((phones) => new Set(phones).size === phones.length, 'two phones have the same number'),
  calls: z.int().min(1).max(9).default(2),
  outOfService: z.int().min(0).max(9).default(1),
});

/** Reads the configuration of a small exchange. */
export const readConfiguration = (json: unknown): Configuration =>
  readConfigurationAs(configurationSchema, json);

/** Three to five phones and two or three calls. */
export function drawConfiguration(choose: Choose, { calls }: Limits): Configuration {
  const phones = ['7001', '7002', '7003', '7004', '7005'].slice(0, 3 + choose(3));
  return { phones, calls: calls ?? 2 + choose(2), outOfService: choose(2) };
}

/** The exchange without a phone that these inputs do not name, or with fewer calls. */
export function* smallerConfigurations(
  config: Configuration,
  inputs: readonly CallsInput[],
): Generator<Configuration> {
  for (const phone of config.phones) {
    const named = inputs.some((input) => Object.values(input).includes(phone));
    if (!named && config.phones.length > 2) {
      yield { ...config, phones: config.phones.filter((other) => other !== phone) };
    }
  }
  if (config.calls > 1) yield { ...config, calls: config.calls - 1 };
  if (config.outOfService > 0) yield { ...config, outOfService: config.outOfService - 1 };
}
