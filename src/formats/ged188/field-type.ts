/** What a field is made of, as GED-188 calls the types. */
export type FieldType =
  | 'UINT'
  | 'INT'
  | 'TIME'
  | 'USHORT'
  | 'SHORT'
  | 'BOOL'
  | 'UCHAR'
  | 'CHAR'
  | 'STRING'
  | 'NAMEDVAR'
  | 'NAMEDARRAY'
  | 'UNSPEC';

/** How many bytes a number takes; nothing where the length is the field's own. */
export const SIZES: Readonly<Partial<Record<FieldType, number>>> = {
  UINT: 4,
  INT: 4,
  TIME: 4,
  USHORT: 2,
  SHORT: 2,
  BOOL: 2,
  UCHAR: 1,
  CHAR: 1,
};
