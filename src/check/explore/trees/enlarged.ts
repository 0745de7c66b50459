/** A list that has room for so many numbers: the same one, or a larger copy. */
export function enlarged(list: Int32Array, size: number): Int32Array {
  if (size <= list.length) return list;
  const larger = new Int32Array(Math.ceil(size * 1.5));
  larger.set(list);
  return larger;
}
