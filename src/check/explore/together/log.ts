/** Where those who explore together enter what all must know by the same number. */
export interface Log {
  /** Enters something; before it returns, everything up to it has been read. */
  enter(entry: string): void;
  /** Reads what others have entered. */
  read(): void;
}

/** Entries are read by this, in the order in which they were entered. */
export type Reader = (entry: string) => void;

/** The log of one who explores alone. */
export const ownLog = (reader: Reader): Log => ({ enter: reader, read: () => undefined });
