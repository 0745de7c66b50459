/** By message number: the name, and the fixed fields as `Name:TYPE`, or `Name:TYPE@19` from protocol version 19 on. */
export type LayoutTable = Readonly<Record<number, readonly [name: string, fixed: string]>>;
