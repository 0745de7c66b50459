/** A configuration or an input that cannot be read: where it is wrong, and what would be right. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** The place in the JSON, such as `dns[2].type`. */
  readonly place: string;

  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
    this.place = place;
  }
}
