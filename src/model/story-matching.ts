import type { Heard } from './heard.ts';

/** How what a model says of calls is compared with what a log has of them. */
export interface StoryMatching<C = unknown> {
  /** The exchanges on which these things may have been heard, the likeliest first; none where no configuration fits. */
  configurations(said: readonly Heard[]): readonly C[];
  /** Events that are left out on both sides: they are not about one call, or refuse a request. */
  ignores(event: string): boolean;
  /** Something of it happened for a reason that the model does not know, or that is not among it. */
  isBeyond(said: readonly Heard[]): boolean;
  /** Attributes that name a call. */
  readonly calls: readonly string[];
  /** The other attributes that are compared where a log has them. */
  readonly attributes: readonly string[];
  /** A logged value that the model need not say so; `heard`: every party that is heard in the log. */
  saysNothing(
    attribute: string,
    logged: string,
    modelled: string | undefined,
    heard: ReadonlySet<string>,
  ): boolean;
  /** Inputs that are left out: nothing would be heard of calls any more. */
  readonly never: ReadonlySet<string>;
}
