/** The call a ConnID names, by the number of its slot: `2` for `2` and for `2@metainformation`. */
export const slotOf = (connID: string | undefined): number => Number.parseInt(connID ?? '0', 10);
