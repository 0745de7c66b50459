import { type Schema, anyOf } from '../schema.ts';

/** The part in which a fault keeps, beside the switch's own state, what it says too late. */
export const LATE = 'late';

/** How many lists of late messages can be told apart in one exchange; any more are said in time. */
export const MOST_LATE = 255;

/** A state with room for the number of a list of late messages; 0 is none. */
interface Keeping {
  late: number;
}

/** The state of an exchange on which messages are late: the switch's own, and that. */
export const withLate = <S>(schema: Schema<S>): Schema<S> =>
  schema.kind === 'fields'
    ? {
        ...schema,
        fields: {
          ...schema.fields,
          [LATE]: anyOf(Array.from({ length: MOST_LATE + 1 }, (_, list) => list)),
        },
      }
    : schema;

/** Whether this state has room for what is late. */
export const keepsLate = (state: unknown): state is Keeping =>
  typeof state === 'object' && state !== null && LATE in state;
