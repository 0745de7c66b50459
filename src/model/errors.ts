/** A configuration or an input that cannot be read: where it is wrong, and how. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** The place in the JSON, such as `dns[2].type`; empty where it is the whole. */
  readonly place: string;
  readonly problem: string;

  constructor(place: string, problem: string, options?: ErrorOptions) {
    super(place === '' ? problem : `${place}: ${problem}`, options);
    this.place = place;
    this.problem = problem;
  }
}
